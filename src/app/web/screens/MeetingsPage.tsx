import { MeetingsScreen } from '#areas/organisations/ui/index.ts'
import { useMeetingRights } from '../meeting-rights.ts'

/** The grid of cell meetings, for whoever is signed in. */
export const MeetingsPage = () => <MeetingsScreen entersFor={useMeetingRights().entersFor} />
