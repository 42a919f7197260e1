import type { Label } from '#kernel/label.ts'

/** The list of organisations. */
export const words = {
  importOrganisations: { vi: 'Nhập tổ chức đảng từ Excel', en: 'Import organisations from Excel' },
  help: {
    vi: 'Cần cột Tên tổ chức đảng; nên có Loại tổ chức, Trực thuộc (tên hoặc mã cấp trên; để trống là trực thuộc cấp ủy giữ sổ), Mã, Loại hình, Ngày thành lập. Thứ tự các dòng thế nào cũng được. Chọn tệp để xem trước từng dòng; chưa có gì được ghi cho đến khi đồng chí bấm Ghi sổ.',
    en: 'The name of the organisation is needed; its kind, superior (name or code; empty is under the committee of the book), code, sector and founding day are welcome. Rows may be in any order. Choose a file to look at every row first; nothing is entered until you say so.',
  },
  notAllowed: {
    vi: 'Tài khoản này không được nhập danh sách tổ chức đảng. Nếu cần, đề nghị quản trị giao vai trò Ban Tổ chức hoặc Ban Xây dựng Đảng.',
    en: 'This account may not import organisations. Ask the administrator for the role that keeps them.',
  },
  already: {
    vi: '{count} dòng là tổ chức đã có trong sổ; giữ nguyên, không ghi lần nữa.',
    en: '{count} rows are of organisations in the book already; they stay as they are.',
  },
} satisfies { [name: string]: Label }
