/** An invented report with mistakes put in on purpose, for whoever has none at hand. */
export const example = `BÁO CÁO
Kết quả công tác xây dựng Đảng năm 2025 của Đảng bộ xã Ea Mới

1. Công tác tổ chức, cán bộ
Trong năm, Đảng ủy xem xét công tác cán bộ đối với 102 đồng chí, gồm điều động 25 đồng chí; bổ nhiệm 14 đồng chí; giới thiệu ứng cử 61 đồng chí.
Kết nạp 24 đảng viên, đạt 109% chỉ tiêu tỉnh giao. Toàn xã có 41/42 thôn, buôn có chi bộ, đạt 97,61%. Đến nay có 17/20 chi bộ sinh hoạt chuyên đề đúng kỳ, còn 04 chi bộ chưa sinh hoạt.

2. Kiểm tra, giám sát
Kiểm điểm 352/353 đảng viên, chiếm 99,43%. Thi hành kỷ luật 06 đảng viên, gồm khiển trách 04 đồng chí, cảnh cáo 02 đồng chí.

3. Kinh tế - xã hội
Tổng nguồn vốn nông thôn mới là 35,5 tỷ đồng, gồm ngân sách tỉnh 20,3 tỷ đồng và nhân dân đóng góp 15,2 tỷ đồng. Trồng mới hơn 120 ha rừng, tăng 8,5% so với năm trước.
Tiếp nhận 58 đơn, bao gồm khiếu nại 11 đơn, tố cáo 03 đơn và kiến nghị 44 đơn; đã giải quyết 50/58 đơn, đạt 86,21%.
`
