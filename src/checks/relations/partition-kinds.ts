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
}

export const partitionKinds: readonly PartitionKind[] = [
  // The grades of Regulation 124-QĐ/TW of 4 October 2023 and the regulations before it.
  {
    required: [/(?<!không )hoàn thành xuất sắc|xuất sắc/iu, /hoàn thành tốt/iu, /không hoàn thành/iu],
    others: [/(?<!không )hoàn thành(?! xuất sắc| tốt)/iu],
    noneOf: { words: /không có[^.;\d]{0,60}không hoàn thành/iu, index: 2 },
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
