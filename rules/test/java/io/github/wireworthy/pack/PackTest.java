package io.github.wireworthy.pack;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.wireworthy.rules.data.BuiltIn;
import io.github.wireworthy.types.LayeredTypeTable;
import io.github.wireworthy.types.Type;
import io.github.wireworthy.types.TypeInfo;
import io.github.wireworthy.types.TypeTable;
import io.github.wireworthy.types.classfile.JdkImage;
import io.github.wireworthy.types.classfile.PackedLibrary;
import io.github.wireworthy.types.classfile.SignaturePack;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The signature pack as it lies here: it can be read, and has what it is there for. */
class PackTest {

  private static final Path RULES = rules();
  private static final Libraries LIBRARIES = Libraries.read(RULES.resolve("libraries.yaml"));
  private static final List<PackedLibrary> PACK = BuiltIn.signatures();
  private static final TypeTable TYPES =
      LayeredTypeTable.of(List.of(), List.of(JdkImage.running(), SignaturePack.whole(PACK)));

  private static Path rules() {
    Path start = Path.of("").toAbsolutePath();
    return start.endsWith("rules") ? start : start.resolve("rules");
  }

  private static Stream<TypeInfo> packedTypes() {
    return PACK.stream()
        .flatMap(library -> names(library).stream())
        .map(name -> TYPES.find(name).orElseThrow(() -> new AssertionError(name)));
  }

  /** Read without the reader that is tested here. */
  private static List<String> names(PackedLibrary library) {
    List<String> names = new ArrayList<>();
    String packageName = "";
    for (String line : library.text().get().lines().toList()) {
      String[] words = line.split(" ", -1);
      if (words[0].equals("package")) {
        packageName = words[1];
        assertThat(library.packages()).contains(packageName);
      } else if (words[0].matches("class|interface|enum|record|annotation")) {
        names.add(packageName + "." + words[2].replace('.', '$'));
      }
    }
    return names;
  }

  @Test
  void everyLineCanBeRead() {
    assertThat(packedTypes().filter(TypeInfo::isInterface)).hasSizeGreaterThan(1000);
    packedTypes()
        .forEach(
            type -> {
              assertThat(type.origin()).isEqualTo(TypeInfo.Origin.PACK);
              assertThat(type.typeParameters()).isNotNull();
              type.methods().forEach(method -> assertIsRead(method.returnType(), type));
              type.methods()
                  .forEach(method -> method.parameterTypes().forEach(it -> assertIsRead(it, type)));
              type.fields().forEach(field -> assertIsRead(field.type(), type));
            });
  }

  private static void assertIsRead(Type type, TypeInfo owner) {
    assertThat(type).as(owner.name()).isNotInstanceOf(Type.Unknown.class);
  }

  @Test
  void supertypesAreThereToo() {
    List<String> missing =
        packedTypes()
            .flatMap(
                type ->
                    TYPES.system().missingSupertypes(type.asType()).stream()
                        .map(name -> name + " above " + type.name()))
            .filter(
                missed ->
                    LIBRARIES.absent().stream().noneMatch(prefix -> missed.startsWith(prefix)))
            .sorted()
            .toList();
    assertThat(missing).isEmpty();
  }

  @Test
  void everyTypeThatDataNameIsThere() {
    List<String> missing =
        NamedTypes.in(List.of(RULES.resolve("boundaries"), RULES.resolve("known-types"))).stream()
            .filter(name -> LIBRARIES.absent().stream().noneMatch(name::startsWith))
            .filter(name -> NamedTypes.binaryName(name, it -> TYPES.find(it).isPresent()).isEmpty())
            .toList();
    assertThat(missing).as("not in the pack; run rules/pack").isEmpty();
  }

  @Test
  void everyLibraryIsPacked() {
    assertThat(PACK).extracting(PackedLibrary::name).containsAll(LIBRARIES.artifacts().keySet());
  }

  @Test
  void itStaysSmall() {
    assertThat(PACK.stream().mapToLong(library -> library.text().get().length()).sum())
        .isLessThan(3_700_000);
  }
}
