import { Component, type ReactNode } from 'react';
import styles from './ErrorBoundary.module.css';

interface ErrorBoundaryProps {
  /** One sentence for what went wrong: what happened, what was kept, what to do. */
  sentenceOf: (error: unknown) => Promise<{ readonly error: string }>;
  children: ReactNode;
}

interface ErrorBoundaryState {
  readonly failed: boolean;
  readonly sentence: string | null;
}

/** In place of a screen that could not be shown (a database that the browser refuses, say), one sentence. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, ErrorBoundaryState> {
  override state: ErrorBoundaryState = { failed: false, sentence: null };

  static getDerivedStateFromError(): Partial<ErrorBoundaryState> {
    return { failed: true };
  }

  override componentDidCatch(error: unknown): void {
    this.props.sentenceOf(error).then((found) => this.setState({ sentence: found.error }));
  }

  override render(): ReactNode {
    if (!this.state.failed) return this.props.children;
    return (
      <p role="alert" className={styles.sentence}>
        {this.state.sentence}
      </p>
    );
  }
}
