/** The four questions, as they are asked, and why: shown in Guided, where there is room to say it. */
export const ASKED = {
  age: { asks: 'How old is the pupil?', why: 'Some panels are for under-sixes only.' },
  needs: { asks: 'What worries you most?', why: 'It decides what can help. Most people pick one to three.' },
  tried: { asks: 'What has been tried?', why: 'Panels ask for it, and it avoids repeats.' },
  circumstances: { asks: 'Does any of this apply?', why: 'Some duties apply at once.' },
} as const
export type Asked = keyof typeof ASKED
