export { DirectiveScreen } from './DirectiveScreen.tsx'
export { ResolutionsScreen } from './ResolutionsScreen.tsx'
export { TasksScreen } from './TasksScreen.tsx'
