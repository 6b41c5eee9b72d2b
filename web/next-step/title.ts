/** The planner's title on every one of its pages that is not a question of its own: it never says an answer. */
export const TITLE = 'Find the next step – Next step'
