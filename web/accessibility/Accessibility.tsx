import { Reference } from '../frame/Reference.tsx'

/** What we aim at, what a machine has checked, what nobody has tried yet, and what we know is not right. */
export default function Accessibility() {
  return (
    <Reference
      title="Accessibility – About"
      name="Accessibility"
      lead="We aim at WCAG 2.2, level AA. Most of it has been checked by machine only. This page says what was checked and what was not."
    >
      <h2>What was checked by machine</h2>
      <ul>
        <li>
          The rules of axe-core for WCAG 2.0 to 2.2, A and AA, in a real browser (Chromium), light and dark, at widths
          of 1366, 820 and 360 pixels, on one page of each kind.
        </li>
        <li>
          That every page has one main heading and a title of its own, and that no page scrolls sideways at 320 pixels.
        </li>
        <li>That the planner can be walked through by name and role, as assistive technology finds them.</li>
        <li>The contrast of the colours, computed by the WCAG formula when they were chosen.</li>
      </ul>
      <h2>What was not checked</h2>
      <ul>
        <li>No screen reader has been used on it yet: not NVDA, not JAWS, not VoiceOver, not TalkBack.</li>
        <li>No disabled person has tested it, and no teacher or council officer has been watched using it.</li>
        <li>No speech control, switch or screen magnifier has been tried.</li>
        <li>Firefox and Safari have not been tried.</li>
        <li>No accessibility audit by an outside body has been made.</li>
      </ul>
      <p>A machine finds only part of what can be wrong, so take this page as a start and not as a claim to conform.</p>
      <h2>How it is built</h2>
      <ul>
        <li>
          Native controls: links, buttons, radios, checkboxes, lists and tables. Everything works with a keyboard.
        </li>
        <li>No meaning by colour alone: a tier has its word, its bars and its edge; a force has its word.</li>
        <li>Every drawing has the same content beside it in words.</li>
        <li>Nothing moves by itself; what moves little stops when your device asks for reduced motion.</li>
        <li>Light, dark and your system’s own high-contrast colours. Text can be enlarged in the browser.</li>
        <li>
          Without JavaScript there is a <a href="/list.html">printable list</a> of all that is offered.
        </li>
      </ul>
      <h2>What we know is not right yet</h2>
      <ul>
        <li>
          Entries with much law behind them, such as suspension, are long. The list of parts helps on wide screens only.
        </li>
        <li>Sentences from law and guidance are harder to read than the rest.</li>
        <li>Some documents behind the links are PDF files of other bodies that we cannot mend.</li>
      </ul>
    </Reference>
  )
}
