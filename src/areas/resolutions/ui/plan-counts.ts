/** What is counted of a paper; each number opens into its records. */
export const countsOf = {
  tasks: (paper: string) => `resolutions.tasks[${paper}]`,
  done: (paper: string) => `resolutions.tasks-done[${paper}]`,
  open: (paper: string) => `resolutions.tasks-open[${paper}]`,
  carried: (paper: string) => `resolutions.tasks-carried[${paper}]`,
  dropped: (paper: string) => `resolutions.tasks-dropped[${paper}]`,
  planned: (paper: string) => `resolutions.organisations-with-plan[${paper}]`,
  unplanned: (paper: string) => `resolutions.organisations-without-plan[${paper}]`,
  planShare: (paper: string) => `resolutions.organisations-with-plan.share[${paper}]`,
} as const
