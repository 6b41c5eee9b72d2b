// Typed by hand from "Needs and what helps", row by row: this pupil first, then every pupil, then by agreement.

/** By need, what helps in Hackney after `first-conversation` and `classroom-adjustments`, with which every row begins. */
export const HELPS: Readonly<Record<string, string>> = {
  'social-emotional-skills':
    'seal-small-group circle-of-friends nurture-groups solution-focused-approaches sen-support family-seal seal-whole-school circle-time whole-school-behaviour-policy behaviour-plenaries philosophy-for-children',
  'self-esteem':
    'key-worker school-counselling seal-small-group nurture-groups peer-mediation seal-whole-school circle-time school-council',
  'strong-feelings':
    'key-worker seal-small-group school-counselling restorative-approaches nurture-groups sen-support mental-health-support-team seal-whole-school understanding-your-pupil paws-dot-b dot-b',
  'disruptive-or-impulsive':
    'key-worker sen-support staff-sharing pastoral-support-programme educational-psychology-service whole-school-behaviour-policy behaviour-plenaries stay-on-green',
  'challenging-behaviour':
    'key-worker sen-support staff-sharing circle-of-friends incredible-years bespoke-parenting-programme pastoral-support-programme educational-psychology-service solution-focused-approaches whole-school-behaviour-policy solihull-approach understanding-your-pupil',
  'peer-conflict':
    'restorative-approaches peer-mediation mediation seal-small-group playground-friends circle-time seal-whole-school',
  bullying:
    'anti-bullying key-worker restorative-approaches school-counselling mental-health-support-team seal-whole-school',
  friendship:
    'circle-of-friends seal-small-group playground-friends peer-mediation solution-focused-approaches school-counselling circle-time seal-whole-school',
  'anxiety-and-stress':
    'key-worker school-counselling mental-health-support-team solution-focused-approaches sen-support seal-small-group nurture-groups camhs paws-dot-b dot-b',
  'low-mood': 'key-worker school-counselling mental-health-support-team early-help sen-support camhs',
  bereavement: 'key-worker school-counselling mental-health-support-team early-help camhs',
  identity: 'key-worker school-counselling mental-health-support-team',
  attention:
    'sen-support key-worker educational-psychology-service speech-and-language-therapists ehc-needs-assessment paws-dot-b dot-b',
  'language-and-communication':
    'sen-support speech-and-language-therapists nurture-groups educational-psychology-service ehc-needs-assessment philosophy-for-children',
  'autism-and-social-communication':
    'sen-support key-worker speech-and-language-therapists circle-of-friends early-bird early-bird-plus educational-psychology-service ehc-needs-assessment',
  'unmet-learning-need':
    'sen-support sen-assessment-considered speech-and-language-therapists nurture-groups solution-focused-approaches educational-psychology-service ehc-needs-assessment',
  'attachment-and-trauma':
    'key-worker nurture-groups school-counselling sen-support educational-psychology-service camhs solihull-approach understanding-your-pupil',
  'family-relationships':
    'early-help family-seal school-counselling understanding-your-child first-steps bespoke-parenting-programme solihull-approach',
  parenting:
    'family-seal understanding-your-child first-steps bespoke-parenting-programme incredible-years early-help early-bird early-bird-plus',
  attendance: 'attendance-support key-worker early-help school-counselling mental-health-support-team sen-support',
  'health-absence':
    'medical-needs-support attendance-support mental-health-support-team camhs ehc-needs-assessment personalised-timetable',
  disaffection:
    'key-worker attendance-support solution-focused-approaches school-counselling sen-support pastoral-support-programme school-council',
  'exclusion-risk':
    'pastoral-support-programme key-worker sen-assessment-considered restorative-justice-intervention mediation change-of-class sen-support re-engagement-unit',
  'staff-confidence':
    'staff-sharing educational-psychology-service solution-focused-approaches understanding-your-pupil team-teach-foundation team-teach-basic mindfulness-inset dot-b-foundations solihull-approach',
  'school-place': 'in-year-transfer',
}
