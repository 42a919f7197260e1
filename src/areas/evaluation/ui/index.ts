export { GradingScreen } from './GradingScreen.tsx'
