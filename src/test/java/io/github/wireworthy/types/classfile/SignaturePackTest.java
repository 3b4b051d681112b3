package io.github.wireworthy.types.classfile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.wireworthy.facts.Modifiers;
import io.github.wireworthy.types.MethodInfo;
import io.github.wireworthy.types.Type;
import io.github.wireworthy.types.TypeInfo;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Parts of the pack are read late, and not at all where there is something better. */
final class SignaturePackTest {

  private static final String BOXES =
      """
      # a comment
      artifact a:boxes:1
      names a.b Box Task
      names java.io Serializable
      names java.lang Object String
      package a.b
      class +a Box <T:@Object;>@Object;@Serializable;
       # content:TT;
       # new(TT;)V
       +v all<T:@Object;>([TT;)@Box<TT;>;^Ljava/io/IOException;
       + map<R:@Object;>(@Task<-TT;+TR;>;)@Box<TR;>;
      class +sf Box.Entry$ @Object;
       +sf SIZE:I
      interface + Task <A:@Object;B:@Object;>@Object;
       +a call(TA;)TB;
      """;

  private final List<String> read = new ArrayList<>();

  private SignaturePack pack(String... elsewhere) {
    return SignaturePack.of(
        List.of(
            packed("boxes", "a.b", BOXES),
            packed("lids", "a.c", "names a.b Box\npackage a.c\nclass + Lid @Box;\n"),
            packed("other", "a.d", "package a.d\nclass + Other La/b/Box;\n")),
        Set.of("a.c", "a.c.Lid"),
        List.of(elsewhere)::contains);
  }

  private PackedLibrary packed(String name, String packageName, String text) {
    return new PackedLibrary(
        name,
        List.of(packageName),
        () -> {
          read.add(name);
          return text;
        });
  }

  private static TypeInfo type(SignaturePack pack, String name) {
    return pack.find(name).orElseThrow();
  }

  @Test
  void aTypeHasWhatItsLinesSay() {
    TypeInfo box = type(pack(), "a.b.Box");
    assertThat(box.origin()).isEqualTo(TypeInfo.Origin.PACK);
    assertThat(box.kind()).isEqualTo(TypeInfo.Kind.CLASS);
    assertThat(box.has(Modifiers.ABSTRACT)).isTrue();
    assertThat(box.superclass()).contains(Type.ClassType.of("java.lang.Object"));
    assertThat(box.interfaces()).containsExactly(Type.ClassType.of("java.io.Serializable"));
    assertThat(box.memberTypes()).containsEntry("Entry$", "a.b.Box$Entry$");
    assertThat(box.fields())
        .singleElement()
        .satisfies(
            field -> {
              assertThat(field.name()).isEqualTo("content");
              assertThat(field.type()).isEqualTo(box.typeParameters().get(0));
            });
  }

  @Test
  void methodsHaveTypeParametersOfTheirOwn() {
    TypeInfo box = type(pack(), "a.b.Box");
    MethodInfo map = box.methods("map").get(0);
    assertThat(map.parameterTypes()).extracting("name").containsExactly("a.b.Task");
    assertThat(map.returnType())
        .isEqualTo(new Type.ClassType("a.b.Box", List.copyOf(map.typeParameters())));
    MethodInfo all = box.methods("all").get(0);
    assertThat(all.typeParameters().get(0)).isNotEqualTo(box.typeParameters().get(0));
    assertThat(all.has(Modifiers.VARARGS)).isTrue();
    assertThat(all.thrown()).containsExactly(Type.ClassType.of("java.io.IOException"));
    assertThat(box.methods().stream().filter(MethodInfo::isConstructor)).hasSize(1);
  }

  @Test
  void memberTypesKnowWhereTheyStand() {
    TypeInfo entry = type(pack(), "a.b.Box$Entry$");
    assertThat(entry.simpleName()).isEqualTo("Entry$");
    assertThat(entry.enclosingType()).contains("a.b.Box");
    assertThat(entry.fields()).extracting("name").containsExactly("SIZE");
  }

  @Test
  void onlyLibrariesThatAreNamedAreRead() {
    SignaturePack pack = pack();
    assertThat(pack.find("java.lang.Strin")).isEmpty();
    assertThat(pack.find("x.Y")).isEmpty();
    assertThat(read).isEmpty();
    assertThat(pack.find("a.b.None")).isEmpty();
    assertThat(pack.used()).isEmpty();
    assertThat(pack.find("a.b.Task")).isPresent();
    assertThat(pack.find("a.d.Other")).isEmpty();
    assertThat(read).containsExactly("lids", "boxes");
    assertThat(pack.used()).containsExactly("boxes");
  }

  @Test
  void aLibraryThatIsFoundElsewhereIsNotMixedWithThatOne() {
    SignaturePack pack = pack("a.b.Task");
    assertThat(pack.find("a.b.Box")).isEmpty();
    assertThat(pack.find("a.b.Task")).isEmpty();
    assertThat(pack.used()).isEmpty();
  }

  @Test
  void namesThatAreNotListedAreMistakes() {
    PackPart part = PackPart.of("package a\nclass + A @Object;\n");
    assertThatThrownBy(() -> part.read("a.A")).hasMessage("not among the names: Object");
  }
}
