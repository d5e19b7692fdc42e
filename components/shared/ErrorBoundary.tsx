import { Component, type ReactNode } from 'react';
import styles from './ErrorBoundary.module.css';
import { ReloadButton, SaveOldButton, type ScreenHelp } from './Trouble';

interface ErrorBoundaryProps {
  sentenceOf: ScreenHelp['sentenceOf'];
  children: ReactNode;
}

interface ErrorBoundaryState {
  readonly failed: boolean;
  readonly sentence: string | null;
  readonly save?: () => Promise<void>;
}

/** In place of a screen that could not be shown (a database that the browser refuses, say), one sentence. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, ErrorBoundaryState> {
  override state: ErrorBoundaryState = { failed: false, sentence: null };

  static getDerivedStateFromError(): Partial<ErrorBoundaryState> {
    return { failed: true };
  }

  override componentDidCatch(error: unknown): void {
    this.props
      .sentenceOf(error)
      .then((found) => this.setState({ sentence: found.error, ...(found.save && { save: found.save }) }));
  }

  override render(): ReactNode {
    if (!this.state.failed) return this.props.children;
    return (
      <div role="alert" className={styles.failed}>
        <p>{this.state.sentence}</p>
        {this.state.save && <SaveOldButton onSave={this.state.save} />}
        <ReloadButton />
      </div>
    );
  }
}
