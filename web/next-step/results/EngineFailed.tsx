/** The engine could not answer: the answers are kept, and there is a way on. */
export function EngineFailed({ again }: { again: () => void }) {
  return (
    <div className="panel unreached" role="alert">
      <p>
        <strong>We cannot work this out now.</strong> Your answers are still here. Ask your school’s educational
        psychologist or the council’s Exclusions Team meanwhile.
      </p>
      <button className="btn" type="button" onClick={again}>
        Try again
      </button>
    </div>
  )
}
