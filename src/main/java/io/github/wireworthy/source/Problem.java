package io.github.wireworthy.source;

import java.util.Optional;

/**
 * Something that kept a file, or a part of it, from being analysed. The rest of the run goes on.
 *
 * @param kind what sort of trouble it was
 * @param file the path as it is shown to people
 * @param span where, if that is known
 * @param message one line, lowercase, without full stop
 */
public record Problem(Kind kind, String file, Optional<Span> span, String message) {

  /** What sort of trouble a problem is. */
  public enum Kind {
    /** The file could not be opened or read. */
    UNREADABLE,
    /** Some bytes are not valid in the encoding. */
    ENCODING,
    /** Some part of the text is not Java as far as the parser can tell. */
    SYNTAX,
    /** The file is larger than what is read. */
    TOO_LARGE,
    /** A jar or class file could not be read. */
    CLASS_PATH,
    /** A file by which the project says how it is built or run could not be read. */
    PROJECT_FILE,
    /** A mistake of this program; it is told, and costs only this file or this rule. */
    INTERNAL
  }

  /** Whether this program is to blame. */
  public boolean isInternal() {
    return kind == Kind.INTERNAL;
  }
}
