// Kinds the program itself enters when it numbers papers; nobody is granted them.

/** A paper issued under a number, made from another record. */
export const paperIssued = 'document.issued'

/** A standing committee decided a list of matters at one meeting. */
export const meetingDecided = 'committee-meeting.decided'
