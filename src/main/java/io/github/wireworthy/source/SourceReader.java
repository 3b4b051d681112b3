package io.github.wireworthy.source;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Reads and decodes files. */
public final class SourceReader {

  /** Larger files are not read: 8 MiB, a hundred times what people write. */
  public static final long MAXIMUM_BYTES = 8L << 20;

  private static final char REPLACEMENT = '\uFFFD';

  private SourceReader() {}

  /** Reads a file; one that cannot be read has no text and a problem. */
  public static DecodedFile read(FoundFile file, Charset encoding) {
    try {
      long size = Files.size(file.path());
      if (size > MAXIMUM_BYTES) {
        String message =
            "has " + size + " bytes, more than the " + MAXIMUM_BYTES + " that are read";
        return unread(file, Problem.Kind.TOO_LARGE, message);
      }
      return decode(file, Files.readAllBytes(file.path()), encoding);
    } catch (IOException failure) {
      return unread(file, Problem.Kind.UNREADABLE, "cannot be read: " + reason(failure));
    }
  }

  /**
   * Decodes a file's bytes. A byte order mark says more than {@code encoding}. Bytes that are not
   * valid are told, and the text is then taken for ISO-8859-1, in which every byte is a character.
   */
  public static DecodedFile decode(FoundFile file, byte[] bytes, Charset encoding) {
    ByteOrderMark mark = ByteOrderMark.of(bytes, encoding);
    String text = new String(bytes, mark.length(), bytes.length - mark.length(), mark.encoding());
    if (text.indexOf(REPLACEMENT) < 0) {
      return new DecodedFile(source(file, text), List.of());
    }
    byte[] content = Arrays.copyOfRange(bytes, mark.length(), bytes.length);
    Optional<Span> malformed = firstMalformed(content, mark.encoding());
    if (malformed.isEmpty()) {
      return new DecodedFile(source(file, text), List.of());
    }
    String message = "has bytes that are not " + mark.encoding().name() + ", read as ISO-8859-1";
    return new DecodedFile(
        source(file, new String(content, StandardCharsets.ISO_8859_1)),
        List.of(new Problem(Problem.Kind.ENCODING, file.name(), malformed, message)));
  }

  private static Optional<Span> firstMalformed(byte[] bytes, Charset encoding) {
    CharsetDecoder decoder =
        encoding
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    CharBuffer text =
        CharBuffer.allocate((int) (bytes.length * (double) decoder.maxCharsPerByte()) + 1);
    CoderResult result = decoder.decode(ByteBuffer.wrap(bytes), text, true);
    return result.isError() ? Optional.of(lastPlace(text.flip().toString())) : Optional.empty();
  }

  private static Span lastPlace(String text) {
    int line = 1 + (int) text.chars().filter(character -> character == '\n').count();
    int column = text.length() - text.lastIndexOf('\n');
    return new Span(line, column, line, column + 1);
  }

  private static DecodedFile unread(FoundFile file, Problem.Kind kind, String message) {
    Problem problem = new Problem(kind, file.name(), Optional.empty(), message);
    return new DecodedFile(source(file, ""), List.of(problem));
  }

  private static SourceFile source(FoundFile file, String text) {
    return new SourceFile(file.path(), file.name(), text);
  }

  /** Without the path that exceptions tell: it differs from machine to machine. */
  private static String reason(IOException failure) {
    if (failure instanceof AccessDeniedException) {
      return "access is denied";
    } else if (failure instanceof NoSuchFileException) {
      return "it is gone";
    }
    return failure.getClass().getSimpleName();
  }
}
