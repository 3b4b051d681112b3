package io.github.wireworthy.harness;

/**
 * A framework that is ready to take objects out of the process.
 *
 * @param <T> what a fixture is given to send its object through
 */
public interface Door<T> {

  /** Lets the fixture send, and does all that the framework does with what was sent. */
  void let(Sender<T> sender) throws Exception;

  /** The method {@code send} of a fixture. */
  interface Sender<T> {
    void send(T through) throws Exception;
  }
}
