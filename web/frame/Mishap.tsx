import { Component, type ReactNode } from 'react'

interface Props {
  /** What to show instead; `again` tries the same thing once more. */
  instead: (again: () => void) => ReactNode
  /** A change of this (of page, of answers) is a fresh start. */
  of: string
  children: ReactNode
}

/** Catches what goes wrong while a part is drawn, so that the rest of the page stands. */
export class Mishap extends Component<Props, { wrong: boolean }> {
  override state = { wrong: false }

  static getDerivedStateFromError() {
    return { wrong: true }
  }

  override componentDidUpdate(before: Props) {
    if (this.state.wrong && before.of !== this.props.of) this.setState({ wrong: false })
  }

  override render() {
    return this.state.wrong ? this.props.instead(() => this.setState({ wrong: false })) : this.props.children
  }
}
