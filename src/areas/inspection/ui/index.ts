export { InspectionScreen } from './InspectionScreen.tsx'
