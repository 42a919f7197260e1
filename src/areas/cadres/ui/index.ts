export { CongressScreen } from './CongressScreen.tsx'
export { PostsScreen } from './PostsScreen.tsx'
