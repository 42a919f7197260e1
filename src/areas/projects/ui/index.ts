export { ProjectScreen } from './ProjectScreen.tsx'
export { ProjectsScreen } from './ProjectsScreen.tsx'
