package io.github.wireworthy.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourceReaderTest {

  private static final String TEXT = "class \u00c4 {} // \u20ac \uD834\uDD1E";

  @TempDir Path folder;

  @Test
  void bytesAreDecodedAsAskedFor() {
    assertThat(text(TEXT.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8)).isEqualTo(TEXT);
    assertThat(text("\u00c4".getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.ISO_8859_1))
        .isEqualTo("\u00c4");
    Charset japanese = Charset.forName("Shift_JIS");
    assertThat(text("\u65e5\u672c".getBytes(japanese), japanese)).isEqualTo("\u65e5\u672c");
  }

  @Test
  void aByteOrderMarkSaysMoreThanWhatIsAskedFor() {
    byte[] utf8 = ("\uFEFF" + TEXT).getBytes(StandardCharsets.UTF_8);
    byte[] bigEndian = ("\uFEFF" + TEXT).getBytes(StandardCharsets.UTF_16BE);
    byte[] littleEndian = ("\uFEFF" + TEXT).getBytes(StandardCharsets.UTF_16LE);
    assertThat(text(utf8, StandardCharsets.ISO_8859_1)).isEqualTo(TEXT);
    assertThat(text(bigEndian, StandardCharsets.UTF_8)).isEqualTo(TEXT);
    assertThat(text(littleEndian, StandardCharsets.UTF_8)).isEqualTo(TEXT);
  }

  @Test
  void malformedBytesAreToldWhereTheyStandAndReadAsLatin1() {
    byte[] latin = "class A {\n  // caf\u00e9 \u00fc\n}".getBytes(StandardCharsets.ISO_8859_1);
    DecodedFile decoded = decode(latin, StandardCharsets.UTF_8);
    assertThat(decoded.file().text()).isEqualTo("class A {\n  // caf\u00e9 \u00fc\n}");
    Problem problem = decoded.problems().get(0);
    assertThat(problem.kind()).isEqualTo(Problem.Kind.ENCODING);
    assertThat(problem.span()).contains(new Span(2, 9, 2, 10));
    assertThat(problem.message()).isEqualTo("has bytes that are not UTF-8, read as ISO-8859-1");
  }

  @Test
  void malformedBytesOfOtherEncodingsAreToldToo() {
    assertThat(decode(new byte[] {'a', (byte) 0xE9}, StandardCharsets.US_ASCII).problems())
        .hasSize(1);
    assertThat(decode(new byte[] {(byte) 0xFE, (byte) 0xFF, 0}, StandardCharsets.UTF_8).problems())
        .hasSize(1);
    assertThat(
            decode(new byte[] {'a', (byte) 0xE2, (byte) 0x82}, StandardCharsets.UTF_8).problems())
        .hasSize(1);
  }

  @Test
  void aWrittenReplacementCharacterIsNoProblem() {
    DecodedFile decoded =
        decode("// \uFFFD".getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
    assertThat(decoded.problems()).isEmpty();
    assertThat(decoded.file().text()).isEqualTo("// \uFFFD");
  }

  @Test
  void emptyFilesAreEmpty() {
    assertThat(text(new byte[0], StandardCharsets.UTF_8)).isEmpty();
  }

  @Test
  void largeFilesAreToldAndNotRead() throws IOException {
    Path file = folder.resolve("Large.java");
    try (RandomAccessFile large = new RandomAccessFile(file.toFile(), "rw")) {
      large.setLength(SourceReader.MAXIMUM_BYTES + 1);
    }
    DecodedFile decoded =
        SourceReader.read(new FoundFile(file, "Large.java"), StandardCharsets.UTF_8);
    assertThat(decoded.file().text()).isEmpty();
    assertThat(decoded.problems())
        .extracting(Problem::kind)
        .containsExactly(Problem.Kind.TOO_LARGE);
  }

  @Test
  void missingFilesAreToldWithoutThePathOfThisMachine() {
    FoundFile missing = new FoundFile(folder.resolve("Missing.java"), "Missing.java");
    assertThat(SourceReader.read(missing, StandardCharsets.UTF_8).problems())
        .containsExactly(
            new Problem(
                Problem.Kind.UNREADABLE,
                "Missing.java",
                Optional.empty(),
                "cannot be read: it is gone"));
  }

  @Test
  void filesAreReadAsTheyAre() throws IOException {
    Path file = Files.writeString(folder.resolve("A.java"), "class A {\r\n}\u0000");
    DecodedFile decoded = SourceReader.read(new FoundFile(file, "A.java"), StandardCharsets.UTF_8);
    assertThat(decoded.file()).isEqualTo(new SourceFile(file, "A.java", "class A {\r\n}\u0000"));
  }

  private static String text(byte[] bytes, Charset encoding) {
    DecodedFile decoded = decode(bytes, encoding);
    assertThat(decoded.problems()).isEmpty();
    return decoded.file().text();
  }

  private static DecodedFile decode(byte[] bytes, Charset encoding) {
    return SourceReader.decode(new FoundFile(Path.of("A.java"), "A.java"), bytes, encoding);
  }
}
