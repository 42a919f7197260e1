export { CouncilScreen } from './CouncilScreen.tsx'
export { OpinionsScreen } from './OpinionsScreen.tsx'
