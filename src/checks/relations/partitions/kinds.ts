/** A way of dividing that leaves nobody out and counts nobody twice. */
export interface PartitionKind {
  /** Every class that must be named for the list to be complete. */
  required: readonly RegExp[]
  /** Classes that may be named beside them. */
  others?: readonly RegExp[]
  /** What the total must count, where the classes alone do not say. */
  of?: RegExp
  /** Words behind the list that stand for a class nobody is in: "không có tổ chức không hoàn thành". */
  noneOf?: { words: RegExp; index: number }
  /** Two words for the same ones: what the total may count, and what its parts then count. */
  kin?: readonly [RegExp, RegExp]
  /** The classes divide the first number of a pair: "46/59 thanh niên đủ sức khỏe". */
  ofPart?: true
}

export const partitionKinds: readonly PartitionKind[] = [
  // The grades of Regulation 124-QĐ/TW of 4 October 2023 and the regulations before it.
  {
    required: [/(?<!không )hoàn thành xuất sắc|xuất sắc/iu, /hoàn thành tốt/iu, /không hoàn thành/iu],
    others: [/(?<!không )hoàn thành(?! xuất sắc| tốt)/iu],
    noneOf: { words: /không có[^.;\d]{0,60}không hoàn thành/iu, index: 2 },
  },
  // The grades of organisations before Regulation 132-QĐ/TW of 8 March 2018.
  {
    required: [
      /trong sạch,? vững mạnh|(?<!\p{L})tsvm(?!\p{L})/iu,
      /hoàn thành tốt/iu,
      /(?<!không |chưa )hoàn thành(?! xuất sắc| tốt)/iu,
      /(?<!\p{L})yếu(?! tố)|(?<!\p{L})kém(?!\p{L})/iu,
    ],
    others: [/hoàn thành xuất sắc/iu],
    noneOf: { words: /không (?:có|còn)[^.;\d]{0,60}(?:yếu|kém)/iu, index: 3 },
  },
  // Titles given at every level: each holder has the title of one.
  {
    required: [
      /(?<!\p{L})(?:cấp )?trung ương/iu,
      /(?<!\p{L})cấp tỉnh/iu,
      /(?<!\p{L})cấp huyện/iu,
      /(?<!\p{L})cấp (?:xã|cơ sở)/iu,
    ],
    of: /các cấp/iu,
    kin: [/hội viên/iu, /(?<!\p{L})hộ(?!\p{L})/iu],
  },
  // Health of those fit for military service: grades 1 to 3 (Circular 148/2018/TT-BQP of 4 October 2018, article 4).
  {
    required: [1, 2, 3].map(
      (grade) => new RegExp(`loại (?:${grade}|${'I'.repeat(grade)})(?![\\p{L}\\d])`, 'iu'),
    ),
    of: /đủ (?:điều kiện |tiêu chuẩn )?(?:về )?sức kh(?:ỏe|oẻ)/iu,
    ofPart: true,
  },
  // A basic organisation of the Party is a basic party committee or a basic cell (Charter, article 10).
  {
    required: [/đảng bộ/iu, /chi bộ/iu],
    of: /tổ chức (?:cơ sở đảng|đảng cơ sở)|tccsđ|tccs đảng/iu,
  },
  { required: [/tái (?:đắc )?cử/iu, /(?<!không )(?:mới|lần đầu)/iu] },
  { required: [/(?<![\p{L}])nữ(?![\p{L}])/u, /(?<![\p{L}])nam(?![\p{L}])/u] },
  { required: [/(?<!là )(?<!phải )đảng viên/iu, /ngoài đảng|không phải đảng viên/iu] },
  { required: [/(?:đảng viên )?chính thức/iu, /dự bị/iu], of: /đảng viên|đồng chí/iu },
  {
    required: [
      /mới tiếp nhận|tiếp nhận mới|tiếp nhận trong kỳ|mới phát sinh|phát sinh mới|phát sinh trong kỳ/iu,
      /(?:kỳ|năm|tháng|quý) trước|tồn đầu|tồn kỳ/iu,
    ],
  },
  // Measures against members (Charter, article 35).
  { required: [/khiển trách/iu, /cảnh cáo/iu, /khai trừ/iu], others: [/cách chức/iu] },
  {
    required: [
      /(?<!có )đúng(?! hạn| quy| thời| một| có)/iu,
      /(?<!có )sai(?! sót| phạm)/iu,
      /một phần|có đúng,? có sai/iu,
    ],
    others: [/rút/iu, /không có cơ sở/iu],
  },
  { required: [/(?:đúng|trước)(?: và (?:đúng|trước))? hạn/iu, /(?:quá|trễ|chậm) hạn/iu], of: /giải quyết/iu },
  { required: [/thường lệ|thường kỳ/iu, /chuyên đề|bất thường|đột xuất/iu], others: [] },
]
