import { refusal } from '#kernel/refusal.ts'

export const implementsItself = refusal('directive-implements-itself', {
  vi: 'Văn bản không thể thực hiện chính nó. Chọn văn bản cấp trên hoặc để trống.',
  en: 'A paper cannot carry out itself. Choose the one above it or leave it empty.',
})
export const yearsReversed = refusal('directive-years-reversed', {
  vi: 'Năm kết thúc ({until}) trước năm bắt đầu ({from}).',
  en: 'It ends ({until}) before it begins ({from}).',
})
export const directiveNotInForce = refusal('directive-not-in-force', {
  vi: 'Ngày này văn bản chưa ban hành hoặc đã hết hiệu lực. Kiểm tra lại ngày.',
  en: 'The paper is not in force on that day. Check the day.',
})
export const nothingDescribed = refusal('directive-nothing-described', {
  vi: 'Chưa ghi gì để bổ sung. Điền ít nhất một mục.',
  en: 'Nothing is filled in. Give at least one of them.',
})

export const needsOnePerson = refusal('task-needs-one-person', {
  vi: 'Nhiệm vụ phải có một đồng chí chịu trách nhiệm. Chỉ định hướng mới để trống.',
  en: 'A task has one responsible person. Only a direction may go without.',
})
export const needsDueDay = refusal('task-needs-due-day', {
  vi: 'Nhiệm vụ phải có hạn hoàn thành. Chỉ định hướng mới để trống.',
  en: 'A task has a day it is due. Only a direction may go without.',
})
export const dueBeforeAssigned = refusal('task-due-before-assigned', {
  vi: 'Hạn hoàn thành trước ngày giao. Kiểm tra lại hai ngày.',
  en: 'It is due before it is assigned. Check the two days.',
})
export const taskNotOpen = refusal('task-not-open', {
  vi: 'Ngày này nhiệm vụ chưa giao, đã hoàn thành hoặc đã thôi thực hiện.',
  en: 'On that day the task is not assigned yet, done already or dropped.',
})
export const taskNotAssigned = refusal('task-not-assigned', {
  vi: 'Nhiệm vụ chưa rõ người chịu trách nhiệm hoặc chưa có hạn. Giao người và hạn trước khi ghi hoàn thành.',
  en: 'The task lacks its person or its day. Assign both before it is done.',
})
export const carriedBackwards = refusal('task-carried-backwards', {
  vi: 'Nhiệm vụ của năm {year} chỉ chuyển sang năm sau đó.',
  en: 'A task of {year} is carried into a later year only.',
})
export const nothingReassigned = refusal('task-nothing-reassigned', {
  vi: 'Chưa chọn người mới, cũng chưa ghi hạn mới. Điền ít nhất một mục.',
  en: 'Neither another person nor another day is given. Give at least one.',
})

export const issueSettled = refusal('issue-settled', {
  vi: 'Ngày này vấn đề chưa được nêu hoặc đã giải quyết xong.',
  en: 'On that day the issue is not raised yet or is resolved already.',
})
export const issueEscalatedAlready = refusal('issue-escalated-already', {
  vi: 'Vấn đề đã được báo cáo Ban Thường vụ. Ghi kết quả giải quyết khi xong.',
  en: 'The issue is before the standing committee already. Enter how it was resolved.',
})
export const issueDueBeforeRaised = refusal('issue-due-before-raised', {
  vi: 'Hạn giải quyết trước ngày nêu. Kiểm tra lại hai ngày.',
  en: 'It is to be resolved before it is raised. Check the two days.',
})
