export { FrontScreen } from './FrontScreen.tsx'
export { MobilisationScreen } from './MobilisationScreen.tsx'
