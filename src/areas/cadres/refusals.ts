import { refusal } from '#kernel/refusal.ts'

// Refusals several stories share; those of one story stand beside it.

export const noSuchPost = refusal('no-such-post', {
  vi: 'Ngày {day} chưa có hoặc không còn chức danh này trong sổ. Ghi chức danh trước, hoặc kiểm tra lại ngày.',
  en: 'The book has no such post on {day}. Record the post first, or check the day.',
})

export const holdsPostAlready = refusal('holds-post-already', {
  vi: 'Đồng chí đang giữ chức danh «{title}» vào ngày {day}.',
  en: 'The person holds the post "{title}" on {day} already.',
})

export const postFull = refusal('post-full', {
  vi: 'Chức danh «{title}» được giao {seats} người và đã có đủ vào ngày {day}. Cho thôi giữ chức trước, trong cùng lần ghi; nếu được bổ sung số lượng, nêu văn bản đồng ý.',
  en: 'The post "{title}" has {seats} seats, all taken on {day}. End a tenure first, in the same entry, or name the paper that allows more.',
})

export const incompatiblePosts = refusal('incompatible-posts', {
  vi: '«{one}» không thể kiêm «{other}» cùng cấp.',
  en: '"{one}" and "{other}" of the same level cannot be held together.',
})

export const belowManagingLevel = refusal('below-managing-level', {
  vi: 'Chức danh «{title}» thuộc {level}; cấp ghi việc này không có thẩm quyền quyết định.',
  en: 'The post "{title}" is {level}; the organisation entering this may not decide on it.',
})

export const higherDecisionNeeded = refusal('higher-decision-needed', {
  vi: 'Chức danh «{title}» thuộc {level}. Ghi số quyết định của cấp ấy vào căn cứ.',
  en: 'The post "{title}" is {level}. Give the number of the decision of that level as the basis.',
})

export const notInPost = refusal('not-in-post', {
  vi: 'Đồng chí không giữ chức vụ này vào ngày {day}.',
  en: 'The person does not hold this post on {day}.',
})
