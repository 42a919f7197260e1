export { FundScreen } from './FundScreen.tsx'
export { FundsScreen } from './FundsScreen.tsx'
export { PublicListScreen } from './PublicListScreen.tsx'
