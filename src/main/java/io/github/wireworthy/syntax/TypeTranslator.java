package io.github.wireworthy.syntax;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.AnnotationDeclaration;
import com.github.javaparser.ast.body.BodyDeclaration;
import com.github.javaparser.ast.body.ClassOrInterfaceDeclaration;
import com.github.javaparser.ast.body.EnumConstantDeclaration;
import com.github.javaparser.ast.body.EnumDeclaration;
import com.github.javaparser.ast.body.RecordDeclaration;
import com.github.javaparser.ast.body.TypeDeclaration;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import com.github.javaparser.ast.type.ClassOrInterfaceType;
import io.github.wireworthy.facts.EnumConstantFact;
import io.github.wireworthy.facts.TypeFact;
import io.github.wireworthy.facts.TypeFact.Kind;
import io.github.wireworthy.facts.TypeParameterFact;
import io.github.wireworthy.facts.TypeUse;
import io.github.wireworthy.facts.Variable;
import io.github.wireworthy.source.Span;
import java.util.List;
import java.util.Optional;

/** Translates the declarations of types, anonymous classes included. */
final class TypeTranslator {

  private static final Heading NOTHING =
      new Heading(List.of(), Optional.empty(), List.of(), List.of(), List.of(), List.of());

  /** What stands between a type's name and its body. */
  private record Heading(
      List<TypeParameterFact> typeParameters,
      Optional<TypeUse.Named> superclass,
      List<TypeUse.Named> interfaces,
      List<TypeUse.Named> permits,
      List<Variable> components,
      List<EnumConstantFact> constants) {}

  private final Translation translation;

  TypeTranslator(Translation translation) {
    this.translation = translation;
  }

  TypeFact translate(TypeDeclaration<?> type) {
    if (type instanceof ClassOrInterfaceDeclaration declaration) {
      return declaration.isInterface()
          ? declared(type, Kind.INTERFACE, interfaceHeading(declaration))
          : declared(type, Kind.CLASS, classHeading(declaration));
    }
    if (type instanceof EnumDeclaration declaration) {
      return declared(type, Kind.ENUM, enumHeading(declaration));
    }
    if (type instanceof RecordDeclaration declaration) {
      return declared(type, Kind.RECORD, recordHeading(declaration));
    }
    if (type instanceof AnnotationDeclaration) {
      return declared(type, Kind.ANNOTATION, NOTHING);
    }
    throw new IllegalStateException("not a type: " + type.getClass().getSimpleName());
  }

  /** The class of {@code new Type() {…}}. */
  TypeFact anonymous(ObjectCreationExpr creation, List<BodyDeclaration<?>> body) {
    Span whole = translation.span(creation);
    Span type = translation.span(creation.getType());
    Span keyword = keywordSpan(creation);
    Span name = new Span(keyword.line(), keyword.column(), type.endLine(), type.endColumn());
    return nameless(whole, name, body);
  }

  /** The class of an enum constant with a body. */
  TypeFact constantBody(EnumConstantDeclaration constant) {
    return nameless(
        translation.span(constant),
        translation.nameSpan(constant.getName()),
        constant.getClassBody());
  }

  private TypeFact nameless(Span whole, Span name, List<BodyDeclaration<?>> body) {
    Members members = Members.of(translation, body, List.of());
    return new TypeFact(
        whole,
        name,
        Kind.ANONYMOUS,
        "",
        0,
        List.of(),
        List.of(),
        Optional.empty(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        members.fields(),
        members.methods(),
        members.initializers(),
        members.types());
  }

  private TypeFact declared(TypeDeclaration<?> type, Kind kind, Heading heading) {
    Members members = Members.of(translation, type.getMembers(), heading.components());
    return new TypeFact(
        translation.span(type),
        isCompact(type) ? Span.NONE : translation.nameSpan(type.getName()),
        kind,
        isCompact(type) ? fileName() : translation.name(type.getName()),
        ModifierBits.of(type.getModifiers()),
        translation.annotations.translateAll(type.getAnnotations()),
        heading.typeParameters(),
        heading.superclass(),
        heading.interfaces(),
        heading.permits(),
        heading.components(),
        heading.constants(),
        members.fields(),
        members.methods(),
        members.initializers(),
        members.types());
  }

  /** The class around the top-level methods of a compact source file (JLS 8.1.8). */
  private static boolean isCompact(TypeDeclaration<?> type) {
    return type instanceof ClassOrInterfaceDeclaration declaration && declaration.isCompact();
  }

  private String fileName() {
    String path = translation.file().name();
    String name = path.substring(path.lastIndexOf('/') + 1);
    return name.endsWith(".java") ? name.substring(0, name.length() - ".java".length()) : name;
  }

  private Heading classHeading(ClassOrInterfaceDeclaration type) {
    List<ClassOrInterfaceType> parents = type.getExtendedTypes();
    return new Heading(
        translation.typeUses.parameters(type.getTypeParameters()),
        parents.stream().findFirst().map(translation.typeUses::named),
        translation.typeUses.namedAll(type.getImplementedTypes()),
        translation.typeUses.namedAll(type.getPermittedTypes()),
        List.of(),
        List.of());
  }

  private Heading interfaceHeading(ClassOrInterfaceDeclaration type) {
    return new Heading(
        translation.typeUses.parameters(type.getTypeParameters()),
        Optional.empty(),
        translation.typeUses.namedAll(type.getExtendedTypes()),
        translation.typeUses.namedAll(type.getPermittedTypes()),
        List.of(),
        List.of());
  }

  private Heading recordHeading(RecordDeclaration type) {
    return new Heading(
        translation.typeUses.parameters(type.getTypeParameters()),
        Optional.empty(),
        translation.typeUses.namedAll(type.getImplementedTypes()),
        List.of(),
        translation.variables.parameters(type.getParameters()),
        List.of());
  }

  private Heading enumHeading(EnumDeclaration type) {
    return new Heading(
        List.of(),
        Optional.empty(),
        translation.typeUses.namedAll(type.getImplementedTypes()),
        List.of(),
        List.of(),
        Translation.each(type.getEntries(), translation.members::constant));
  }

  /**
   * The place of {@code new}, which for {@code outer.new Inner() {}} is not the begin of the node.
   */
  private Span keywordSpan(ObjectCreationExpr creation) {
    return creation
        .getType()
        .getTokenRange()
        .map(range -> Tokens.before(range.getBegin(), "new"))
        .flatMap(token -> token.getRange())
        .map(translation::span)
        .orElseGet(() -> translation.span((Node) creation));
  }
}
