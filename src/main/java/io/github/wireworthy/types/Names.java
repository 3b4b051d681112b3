package io.github.wireworthy.types;

import io.github.wireworthy.facts.Expression;
import io.github.wireworthy.facts.SwitchCase;
import io.github.wireworthy.facts.TypeUse;
import io.github.wireworthy.facts.Variable;
import io.github.wireworthy.types.Typing.Meaning;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds what simple and qualified names stand for: variables first, then types, then packages. */
final class Names {

  private static final Meaning UNKNOWN = new Meaning.Unknown();

  private final BodyTyping typing;
  private final TypeTable table;
  private @Nullable StaticImports staticImports;

  Names(BodyTyping typing) {
    this.typing = typing;
    this.table = typing.shared().table();
  }

  StaticImports staticImports() {
    if (staticImports == null) {
      staticImports = new StaticImports(typing.scope(), table);
    }
    return staticImports;
  }

  Meaning meaningOf(Node node) {
    if (node.memo instanceof Meaning known) {
      return known;
    }
    Meaning meaning = UNKNOWN;
    if (node.element instanceof Expression.Name name) {
      meaning = simple(node, name);
    } else if (node.element instanceof Expression.Select select) {
      meaning = selected(select);
    }
    node.memo = meaning;
    return meaning;
  }

  private Meaning simple(Node node, Expression.Name name) {
    Meaning constant = enumLabel(node, name.name());
    if (constant != null) {
      return constant;
    }
    Meaning variable = variable(node, name.name());
    return variable != null ? variable : typeOrPackage(name);
  }

  private @Nullable Meaning variable(Node node, String name) {
    Variable local = Binding.find(node.scope, name);
    if (local != null) {
      return new Meaning.Local(local, typing.body());
    }
    for (Level level : typing.levels()) {
      Optional<FieldInfo> field = table.system().field(level.type().asType(), name);
      if (field.isPresent()) {
        return new Meaning.Field(field.get(), Optional.of(level.type()));
      }
      if (level.around() != null && level.place() != null) {
        Variable outer = Binding.find(level.place().scope, name);
        if (outer != null) {
          return new Meaning.Local(outer, level.around().body());
        }
      }
    }
    return staticImports()
        .field(name)
        .<Meaning>map(field -> new Meaning.Field(field, Optional.empty()))
        .orElse(null);
  }

  /** Behind {@code case} a simple name means a constant of the enum that is looked at. */
  private @Nullable Meaning enumLabel(Node node, String name) {
    Expression.Switch inside = labelled(node);
    if (inside == null) {
      return null;
    }
    Type selected = typing.expressions().typeOf(typing.node(inside.selector()));
    if (!(selected instanceof Type.ClassType named)) {
      return null;
    }
    return table
        .find(named.name())
        .filter(info -> info.kind() == TypeInfo.Kind.ENUM)
        .flatMap(info -> table.system().field(info.asType(), name))
        .<Meaning>map(field -> new Meaning.Field(field, Optional.empty()))
        .orElse(null);
  }

  /** The switch of which an expression is a label; null if it is none. */
  private static Expression.@Nullable Switch labelled(Node node) {
    Node branch = node.parent;
    if (branch == null || branch.parent == null) {
      return null;
    }
    return branch.parent.element instanceof Expression.Switch inside
            && branch.element instanceof SwitchCase labels
            && labels.labels().stream().anyMatch(label -> label == node.element)
        ? inside
        : null;
  }

  private Meaning typeOrPackage(Expression.Name name) {
    Type type = typing.scope().resolve(use(name));
    if (!(type instanceof Type.Unknown unknown)) {
      return new Meaning.TypeNamed(type);
    } else if (isPackageLike(name.name())) {
      return new Meaning.PackageNamed(name.name());
    }
    return unknown.name().indexOf('.') > 0 ? new Meaning.TypeNamed(type) : UNKNOWN;
  }

  private Meaning selected(Expression.Select select) {
    Node scope = typing.node(select.scope());
    Meaning outer =
        scope.element instanceof Expression.Name || scope.element instanceof Expression.Select
            ? meaningOf(scope)
            : UNKNOWN;
    if (outer instanceof Meaning.PackageNamed) {
      return inPackage(select);
    } else if (outer instanceof Meaning.TypeNamed named) {
      return inType(named.type(), select);
    }
    Type type = typing.expressions().typeOf(scope);
    if (type instanceof Type.ArrayType && select.name().equals("length")) {
      return new Meaning.ArrayLength();
    }
    return field(type, select.name());
  }

  private Meaning inPackage(Expression.Select select) {
    TypeUse.Named use = use(select);
    if (use == null) {
      return UNKNOWN;
    }
    Type type = typing.scope().resolve(use);
    if (!(type instanceof Type.Unknown)) {
      return new Meaning.TypeNamed(type);
    }
    return isPackageLike(select.name())
        ? new Meaning.PackageNamed(dotted(use))
        : new Meaning.TypeNamed(type);
  }

  private Meaning inType(Type type, Expression.Select select) {
    Meaning field = field(type, select.name());
    if (field instanceof Meaning.Field) {
      return field;
    }
    Type member = memberType(type, select.name());
    if (member != null) {
      return new Meaning.TypeNamed(member);
    }
    boolean isMissing = type instanceof Type.Unknown;
    TypeUse.Named use = isMissing && !isPackageLike(select.name()) ? use(select) : null;
    return use == null || isConstantLike(select.name())
        ? UNKNOWN
        : new Meaning.TypeNamed(typing.scope().resolve(use));
  }

  private Meaning field(Type type, String name) {
    return table
        .system()
        .field(type, name)
        .<Meaning>map(field -> new Meaning.Field(field, Optional.empty()))
        .orElse(UNKNOWN);
  }

  /**
   * The member type of a type by its simple name, inherited ones included; null if there is none.
   */
  @Nullable Type memberType(Type outer, String name) {
    if (!(outer instanceof Type.ClassType named)) {
      return null;
    }
    Optional<TypeInfo> info = table.find(named.name());
    if (info.isEmpty()) {
      return null;
    }
    Lineage lineage = typing.shared().methods().lineage(info.get());
    String found = null;
    for (TypeInfo type : lineage.classes()) {
      found = found == null ? type.memberTypes().get(name) : found;
    }
    for (TypeInfo type : lineage.interfaces()) {
      found = found == null ? type.memberTypes().get(name) : found;
    }
    for (TypeInfo type : lineage.defaults()) {
      found = found == null ? type.memberTypes().get(name) : found;
    }
    return found == null ? null : Type.ClassType.of(found);
  }

  /** By custom, packages are in lower case and types begin with an upper-case letter. */
  private static boolean isPackageLike(String name) {
    return Character.isLowerCase(name.charAt(0));
  }

  private static boolean isConstantLike(String name) {
    return name.length() > 1 && name.equals(name.toUpperCase(java.util.Locale.ROOT));
  }

  private static TypeUse.Named use(Expression.Name name) {
    return new TypeUse.Named(name.span(), Optional.empty(), name.name(), java.util.List.of());
  }

  /** A qualified name read as a type; null if it is none. */
  private static TypeUse.@Nullable Named use(Expression.Select select) {
    TypeUse.Named qualifier = null;
    if (select.scope() instanceof Expression.Name name) {
      qualifier = use(name);
    } else if (select.scope() instanceof Expression.Select inner) {
      qualifier = use(inner);
    }
    return qualifier == null
        ? null
        : new TypeUse.Named(
            select.span(), Optional.of(qualifier), select.name(), java.util.List.of());
  }

  private static String dotted(TypeUse.Named use) {
    return use.qualifier().map(outer -> dotted(outer) + "." + use.name()).orElse(use.name());
  }
}
