import { yearPeriod } from '#kernel/calendar.ts'
import type { PrintRule, PublishedFigure, PublishedText } from './quoted.ts'

const printed = (
  id: string,
  figure: string,
  quoted: string,
  unit: string,
  print: PrintRule,
): PublishedFigure => ({ id, figure, quoted, unit, print, period: yearPeriod(2023) })

const counted = (
  id: string,
  figure: string,
  quoted: string,
  unit: string,
  more: Partial<PrintRule> = {},
): PublishedFigure => printed(id, figure, quoted, unit, { as: 'number', decimals: 0, ...more })

const percent = (
  id: string,
  figure: string,
  quoted: string,
  decimals: number,
  more: Partial<PrintRule> = {},
): PublishedFigure => printed(id, figure, quoted, '%', { as: 'percent', decimals, ...more })

const members = 'đảng viên'

/** A text on Party building in Ia H'Drai district, 2023: learning, members, villages, models. It cuts decimals. */
export const publishedIaHdrai: PublishedText = {
  name: 'ia-hdrai',
  rounding: 'truncate',
  figures: [
    counted('IHD-01', 'learning.classes', '9 lớp', 'lớp', { unit: 'lớp' }),
    counted('IHD-02', 'learning.learners', '317', 'người'),
    counted('IHD-03', 'learning.publicity-audience[sea-and-islands.education]', '250', 'người'),
    counted('IHD-04', 'members.admissions-decided', '57 đảng viên', members, { unit: members }),
    percent('IHD-05', 'members.admissions-decided.share@own', '114%', 0),
    counted('IHD-06', 'members', '717 đồng chí', members, { unit: 'đồng chí' }),
    counted('IHD-07', 'places.villages-with-cell', '21', 'thôn'),
    counted('IHD-08', 'places.villages', '21 thôn', 'thôn', { unit: 'thôn' }),
    counted('IHD-09', 'cadres.village-head-members', '21', 'người'),
    counted('IHD-10', 'cadres.village-heads', '21', 'người'),
    percent('IHD-11', 'cadres.village-head-members-rate', '100%', 0),
    counted('IHD-12', 'cadres.village-head-secretaries', '13', 'người'),
    counted('IHD-13', 'places.villages', '21', 'thôn'),
    percent('IHD-14', 'cadres.village-head-secretaries-rate', '61,9%', 1),
    percent('IHD-15', 'cadres.village-head-secretaries-rate.target@superior', 'trên 50%', 0, {
      hedge: 'over',
    }),
    percent('IHD-16', 'cadres.village-head-secretaries.share@own', '92,85%', 2),
    counted('IHD-17', 'evaluation.four-good-registered', '17 tổ chức đảng', 'tổ chức đảng', {
      unit: 'tổ chức đảng',
    }),
    counted('IHD-18', 'evaluation.four-good-recognised', '15', 'tổ chức đảng'),
    counted('IHD-19', 'projects.models[habits]', '58 mô hình', 'mô hình', { unit: 'mô hình' }),
  ],
}
