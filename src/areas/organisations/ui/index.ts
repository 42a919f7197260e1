export { EnterForScreen } from './EnterForScreen.tsx'
export { MeetingFormScreen } from './MeetingFormScreen.tsx'
export { MeetingsScreen } from './MeetingsScreen.tsx'
