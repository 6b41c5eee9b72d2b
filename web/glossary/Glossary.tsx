import type { ReactNode } from 'react'
import type { Image } from '../../domain/image/image.ts'
import type { Word } from '../../domain/model/record.ts'
import { Reference } from '../frame/Reference.tsx'
import { useHashPlace } from '../frame/use-hash-place.ts'
import { WithBodies } from '../image/WithBodies.tsx'
import { WithImage } from '../image/WithImage.tsx'
import { Founded } from '../marks/Founded.tsx'
import { ProvisionLink } from '../marks/ProvisionLink.tsx'
import { byLetter } from './by-letter.ts'

/** Words and letters that papers use: what they mean, what was said before, and what else they may stand for. */
export default function Glossary() {
  return (
    <Reference
      title="Glossary – About"
      name="Glossary"
      lead="Words and short forms in the guide, in law and in school papers: what each means, and what it is called now."
    >
      <WithImage>{(image, whole) => <WithBodies>{whole && <Words image={image} />}</WithBodies>}</WithImage>
    </Reference>
  )
}

function Words({ image }: { image: Image }) {
  useHashPlace(true)
  const letters = byLetter(image.data.records.words)
  return (
    <>
      <nav aria-label="Letters" className="letters">
        <ul>
          {letters.map(({ letter }) => (
            <li key={letter}>
              <a href={`#letter-${letter}`}>{letter}</a>
            </li>
          ))}
        </ul>
      </nav>
      {letters.map(({ letter, words }) => (
        <section key={letter} aria-labelledby={`letter-${letter}`}>
          <h2 id={`letter-${letter}`} tabIndex={-1}>
            {letter}
          </h2>
          {words.map((word) => (
            <Entry key={word.id} image={image} word={word} />
          ))}
        </section>
      ))}
    </>
  )
}

function Entry({ image, word }: { image: Image; word: Word }) {
  const finds = (word.finds ?? []).flatMap((id) => image.by.provisions.get(id) ?? [])
  return (
    <article className="word" id={word.id} tabIndex={-1} aria-labelledby={`${word.id}-t`}>
      <h3 id={`${word.id}-t`}>{word.term}</h3>
      <p>{word.means}.</p>
      <dl>
        {word.then && <Line name="Then">{word.then}</Line>}
        {word.now && <Line name="Now">{word.now}</Line>}
        {word.clash && <Line name="Not to be confused">{word.clash}</Line>}
        {finds.length > 0 && (
          <Line name="Searching it finds">
            {finds.map((provision, at) => (
              <span key={provision.id}>
                {at > 0 && ', '}
                <ProvisionLink provision={provision} />
              </span>
            ))}
          </Line>
        )}
      </dl>
      {word.cites && <Founded image={image} by={{ cites: word.cites }} />}
    </article>
  )
}

const Line = ({ name, children }: { name: string; children: ReactNode }) => (
  <div>
    <dt>{name}</dt>
    <dd>{children}</dd>
  </div>
)
