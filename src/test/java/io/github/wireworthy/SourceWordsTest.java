package io.github.wireworthy;

import static java.util.function.Predicate.not;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.javaparser.JavaParser;
import com.github.javaparser.JavaToken;
import com.github.javaparser.ParserConfiguration;
import com.github.javaparser.ParserConfiguration.LanguageLevel;
import com.github.javaparser.ast.CompilationUnit;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

/** Words that may stand only in certain rooms of the code; comments may say what they like. */
final class SourceWordsTest {
  private static final Path ENGINE = Path.of("main/java");
  private static final Path RULES = Path.of("../rules/main/java");
  private static final Path COMMAND_LINE = Path.of("../cli/main/java");

  /**
   * What `java.io` calls the parts of its protocol, alone in a literal or as a type in the code.
   */
  private static final Pattern PROTOCOL =
      Pattern.compile(
          "Serializable|Externalizable|\"L?java[./]io[./](Serializable|Externalizable);?\""
              + "|\"((default)?(read|write)Object|readObjectNoData|readResolve|writeReplace"
              + "|(read|write)External|putFields|writeFields|serialPersistentFields)\"");

  private static final Pattern LIBRARY =
      Pattern.compile(
          "(?i).*(spark|flink|apache\\.?beam|wicket|hazelcast|ignite|kryo|hessian|xstream|hadoop"
              + "|springframework|jakarta|infinispan|coherence|vertx|akka|storm|pekko|redisson"
              + "|geode|ehcache|jgroups|samza|cascading|jppf|camunda|flowable|activiti|vaadin"
              + "|tapestry|dubbo|ibatis|mybatis|quartz|jenkins|jobrunr|memcached|mapdb|netty"
              + "|hibernate|javax\\.(cache|ejb|enterprise|faces|jms|persistence|servlet)).*",
          Pattern.DOTALL);

  private static final Pattern VAGUE_PACKAGE =
      Pattern.compile("util|utils|common|helper|helpers|misc|manager|impl|base|core|internal");

  @Test
  void onlyTheJudgeNamesTheSerializationProtocol() {
    Predicate<SourceText> isJudge =
        file -> file.isBelow(ENGINE.resolve("io/github/wireworthy/verdict"));

    assertThat(sources(ENGINE, RULES).filter(not(isJudge)))
        .flatMap(file -> file.words(PROTOCOL))
        .as("the names of the serialization protocol belong to `verdict` and the data files")
        .isEmpty();
  }

  @Test
  void noCodeNamesALibrary() {
    assertThat(sources(ENGINE, RULES))
        .flatMap(file -> file.words(LIBRARY))
        .as("what is special about a library belongs to the data files")
        .isEmpty();
  }

  @Test
  void everyPackageSaysWhatItIsFor() {
    assertThat(sources(ENGINE, RULES, COMMAND_LINE).map(file -> file.path().getParent()).distinct())
        .allSatisfy(
            folder ->
                assertThat(folder.resolve("package-info.java"))
                    .content()
                    .startsWith("/** ")
                    .contains("@NullMarked"));
  }

  @Test
  void noPackageHasAVagueName() {
    assertThat(sources(ENGINE, RULES, COMMAND_LINE).map(file -> file.path().getParent()).distinct())
        .noneMatch(folder -> VAGUE_PACKAGE.matcher(folder.getFileName().toString()).matches());
  }

  @Test
  void theWordsAreFoundInCodeAndLiteralsButNotInComments() {
    SourceText text =
        new SourceText(
            Path.of("Sample.java"),
            """
            /** Serializable, "writeObject". */
            class Sample implements java.io.Serializable { // Externalizable
              String hook = "writeObject";
              String sentence = "calls writeObject";
            }
            """);

    assertThat(text.words(PROTOCOL))
        .containsExactly("Sample.java:2 Serializable", "Sample.java:3 \"writeObject\"");
  }

  private static Stream<SourceText> sources(Path... roots) {
    return Stream.of(roots).flatMap(SourceWordsTest::sourcesBelow);
  }

  private static Stream<SourceText> sourcesBelow(Path root) {
    try (Stream<Path> paths = Files.walk(root)) {
      List<Path> files = paths.filter(path -> path.toString().endsWith(".java")).sorted().toList();
      return files.stream().map(SourceText::read);
    } catch (IOException exception) {
      throw new UncheckedIOException(exception);
    }
  }

  /** A Java file of this project. */
  private record SourceText(Path path, String text) {

    static SourceText read(Path path) {
      try {
        return new SourceText(path, Files.readString(path));
      } catch (IOException exception) {
        throw new UncheckedIOException(exception);
      }
    }

    boolean isBelow(Path folder) {
      return path.startsWith(folder);
    }

    /** The tokens that match as a whole, comments left out, each with its place. */
    List<String> words(Pattern pattern) {
      ParserConfiguration java17 =
          new ParserConfiguration().setLanguageLevel(LanguageLevel.JAVA_17);
      CompilationUnit unit = new JavaParser(java17).parse(text).getResult().orElseThrow();
      return StreamSupport.stream(unit.getTokenRange().orElseThrow().spliterator(), false)
          .filter(token -> !token.getCategory().isComment())
          .filter(token -> pattern.matcher(token.getText()).matches())
          .map(this::place)
          .toList();
    }

    private String place(JavaToken token) {
      return path + ":" + token.getRange().orElseThrow().begin.line + " " + token.getText();
    }
  }
}
