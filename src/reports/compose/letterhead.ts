/** How a Party body and its committee are called on paper. */
export interface Letterhead {
  /** The committee: "Huyện ủy Lắk" of "Đảng bộ huyện Lắk". */
  committee: string
  symbol: string
  place: string
  /** Where the paper is kept. */
  office: string
  /** A cell has no standing committee; it signs in its own name. */
  isCell: boolean
}

interface Level {
  /** What its body's name begins with. */
  body: string
  committee: string
  symbol: string
  office: string
}

// A committee from the province down to the old district has a name of its own; every other is "Đảng ủy …".
const levels: readonly Level[] = [
  { body: 'Đảng bộ tỉnh', committee: 'Tỉnh ủy', symbol: 'TU', office: 'Văn phòng Tỉnh ủy' },
  { body: 'Đảng bộ thành phố', committee: 'Thành ủy', symbol: 'TU', office: 'Văn phòng Thành ủy' },
  { body: 'Đảng bộ huyện', committee: 'Huyện ủy', symbol: 'HU', office: 'Văn phòng Huyện ủy' },
  { body: 'Đảng bộ thị xã', committee: 'Thị ủy', symbol: 'ThU', office: 'Văn phòng Thị ủy' },
]

const after = (prefix: string, name: string): string | undefined =>
  name.startsWith(`${prefix} `) ? name.slice(prefix.length + 1) : undefined

export const letterheadOf = (organisation: string): Letterhead => {
  for (const { body, committee, symbol, office } of levels) {
    const place = after(body, organisation)
    if (place) return { committee: `${committee} ${place}`, symbol, place, office, isCell: false }
  }
  const grassroots = after('Đảng bộ', organisation)
  if (grassroots)
    return {
      committee: `Đảng ủy ${grassroots}`,
      symbol: 'ĐU',
      place: grassroots.replace(/^(?:xã|phường|thị trấn|đặc khu) /u, ''),
      office: 'Văn phòng Đảng ủy',
      isCell: false,
    }
  return {
    committee: organisation,
    symbol: 'CB',
    place: organisation.replace(/^Chi bộ (?:thôn |buôn |tổ dân phố )?/u, ''),
    office: 'Chi bộ',
    isCell: true,
  }
}

/** The body a committee leads, as a head block names what is above: "Đảng bộ tỉnh …" of "Tỉnh ủy …". */
export const bodyOfCommittee = (committee: string): string => {
  for (const level of levels) {
    const place = after(level.committee, committee)
    if (place) return `${level.body} ${place}`
  }
  return committee.replace(/^Đảng ủy /u, 'Đảng bộ ')
}
