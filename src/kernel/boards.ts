import { communeFirstDay } from './choice.ts'
import type { Label } from './label.ts'

/** The boards and offices of a Party committee, as screens and papers call them. */
export const boards = {
  office: { vi: 'Văn phòng', en: 'Office' },
  organisation: { vi: 'Ban Tổ chức', en: 'Organisation board' },
  propaganda: { vi: 'Ban Tuyên giáo', en: 'Propaganda board' },
  mobilisation: { vi: 'Ban Dân vận', en: 'Mobilisation board' },
  partyBuilding: { vi: 'Ban Xây dựng Đảng', en: 'Party-building board' },
  inspection: { vi: 'Ủy ban Kiểm tra', en: 'Inspection commission' },
} satisfies { [board: string]: Label }

/** Whether these are the days of the commune's own boards: 299-QĐ/TW of 09/6/2025, from 1/7/2025. */
export const hasCommuneBoards = (on: string): boolean => on >= communeFirstDay

const isOfACommune = (committee: string): boolean => /^Đảng ủy (?:xã|phường|đặc khu) /u.test(committee)

/**
 * The board of a committee ("Đảng ủy xã …", "Tỉnh ủy …") that looks after organisation, cadres and members on a
 * day: in a commune one board does since 1/7/2025 what three did in the district; the province kept its own.
 */
export const organisationBoardOf = (committee: string, on: string): Label =>
  hasCommuneBoards(on) && isOfACommune(committee) ? boards.partyBuilding : boards.organisation
