package io.github.wireworthy.rules.data;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.wireworthy.flow.KnownCall;
import io.github.wireworthy.flow.KnownResult;
import io.github.wireworthy.verdict.KnownBase;
import io.github.wireworthy.verdict.KnownType;
import io.github.wireworthy.verdict.KnownType.Written;
import java.io.IOException;
import java.io.Serializable;
import java.lang.reflect.Modifier;
import java.net.URI;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.WeakHashMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The JVM that runs the tests agrees with every row on the JDK. */
class JdkFactsTest {

  @Test
  void everyCallDoesAsItsRowSays() {
    Map<String, KnownResult> rows = new HashMap<>();
    for (KnownCall call : callsOfTheJdk()) {
      rows.put(name(call), call.result());
    }
    List<String> wrong = new ArrayList<>();
    for (Example example : JdkCallExamples.all()) {
      KnownResult row = rows.get(example.row());
      KnownResult answer = example.answer();
      if (row != answer) {
        wrong.add(example.row() + " is " + answer + ", but the row says " + row);
      }
    }
    assertThat(wrong).isEmpty();
  }

  @Test
  void everyRowOnACallHasAnExample() {
    Set<String> shown =
        JdkCallExamples.all().stream().map(Example::row).collect(Collectors.toSet());
    assertThat(callsOfTheJdk())
        .filteredOn(call -> !JdkVersions.isOfLaterVersion(call.type(), call.method()))
        .extracting(JdkFactsTest::name)
        .allMatch(shown::contains);
  }

  @Test
  void elementsOfNoViewThatSaysSoCanGo() {
    assertThat(callsOfTheJdk())
        .filteredOn(call -> call.parts() == KnownCall.Parts.UNSERIALIZABLE)
        .extracting(JdkFactsTest::name)
        .containsExactly("java.util.Map#entrySet");
    Map<String, String> map = Map.of("a", "b");
    assertThat(
            List.<Map<?, ?>>of(
                map,
                Map.of("a", "b", "c", "d"),
                new HashMap<>(map),
                new LinkedHashMap<>(map),
                new TreeMap<>(map),
                new ConcurrentHashMap<>(map),
                new WeakHashMap<>(map),
                new EnumMap<>(Map.of(Written.NEVER, "b")),
                Collections.unmodifiableMap(new HashMap<>(map)),
                Collections.synchronizedMap(new HashMap<>(map))))
        .extracting(held -> held.entrySet().iterator().next())
        .noneMatch(entry -> Example.makesTheJourney(() -> entry));
  }

  @Test
  void usualObjectsMakeTheJourneyAndTheirTypesDoNotSaySo() {
    List<Example> examples = JdkTypeExamples.usual();
    assertThat(examples).extracting(Example::row).hasSameElementsAs(types(Written.USUALLY));
    assertThat(examples).allMatch(example -> Example.makesTheJourney(example.ofGood()));
    assertThat(types(Written.USUALLY)).noneMatch(JdkFactsTest::isSerializable);
  }

  @Test
  void containersDoAsTheirElements() {
    List<Example> examples = JdkTypeExamples.containers();
    assertThat(examples).extracting(Example::row).hasSameElementsAs(types(Written.AS_ELEMENTS));
    assertThat(examples).extracting(Example::answer).containsOnly(KnownResult.AS_PARTS);
  }

  @Test
  void typesThatNeverGoAreNotSerializable() {
    assertThat(types(Written.NEVER)).isNotEmpty().noneMatch(JdkFactsTest::isSerializable);
  }

  @Test
  void basesByAccidentAreSerializable() {
    assertThat(BuiltIn.library().bases())
        .extracting(KnownBase::name)
        .filteredOn(BuiltInTest::isInJdk)
        .isNotEmpty()
        .allMatch(JdkFactsTest::isSerializable);
  }

  /** A class that is not serializable would otherwise pass by the row of its supertype. */
  @Test
  void noConcreteClassInheritsARowThatIsWrongForIt() throws IOException {
    List<Class<?>> kind = new ArrayList<>();
    List<Class<?>> never = new ArrayList<>();
    for (KnownType type : BuiltIn.library().types()) {
      JdkVersions.load(type.name())
          .ifPresent(found -> (type.written() == Written.NEVER ? never : kind).add(found));
    }
    Set<String> wrong = new TreeSet<>();
    for (Class<?> type : exportedClasses()) {
      if (kind.stream().anyMatch(row -> row.isAssignableFrom(type))
          && never.stream().noneMatch(row -> row.isAssignableFrom(type))
          && !Serializable.class.isAssignableFrom(type)) {
        wrong.add(type.getName());
      }
    }
    assertThat(wrong).isEmpty();
  }

  private static List<KnownCall> callsOfTheJdk() {
    return BuiltIn.library().calls().stream()
        .filter(call -> BuiltInTest.isInJdk(call.type()))
        .toList();
  }

  private static String name(KnownCall call) {
    return call.type() + "#" + call.method();
  }

  private static List<String> types(Written written) {
    return BuiltIn.library().types().stream()
        .filter(type -> type.written() == written && BuiltInTest.isInJdk(type.name()))
        .map(KnownType::name)
        .toList();
  }

  private static boolean isSerializable(String type) {
    return JdkVersions.load(type).filter(Serializable.class::isAssignableFrom).isPresent();
  }

  private static List<Class<?>> exportedClasses() throws IOException {
    List<Class<?>> classes = new ArrayList<>();
    Path root = FileSystems.getFileSystem(URI.create("jrt:/")).getPath("modules");
    for (Module module : ModuleLayer.boot().modules()) {
      Path folder = root.resolve(module.getName());
      if (module.getName().startsWith("java.") && Files.exists(folder)) {
        try (Stream<Path> files = Files.walk(folder)) {
          files.forEach(file -> add(module, folder.relativize(file).toString(), classes));
        }
      }
    }
    assertThat(classes).hasSizeGreaterThan(1000);
    return classes;
  }

  private static void add(Module module, String file, List<Class<?>> classes) {
    int end = file.lastIndexOf('/');
    if (end < 0 || !file.endsWith(".class") || !module.isExported(dots(file.substring(0, end)))) {
      return;
    }
    JdkVersions.load(dots(file.substring(0, file.length() - ".class".length())))
        .filter(type -> Modifier.isPublic(type.getModifiers()))
        .filter(type -> !Modifier.isAbstract(type.getModifiers()))
        .ifPresent(classes::add);
  }

  private static String dots(String path) {
    return path.replace('/', '.');
  }
}
