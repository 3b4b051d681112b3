package io.github.wireworthy.rules.setting;

import io.github.wireworthy.boundary.Imports;
import io.github.wireworthy.facts.AnnotationFact;
import io.github.wireworthy.facts.Expression;
import io.github.wireworthy.facts.FieldFact;
import io.github.wireworthy.facts.FileFacts;
import io.github.wireworthy.facts.MethodFact;
import io.github.wireworthy.facts.Statement;
import io.github.wireworthy.facts.TypeFact;
import io.github.wireworthy.facts.TypeUse;
import io.github.wireworthy.facts.Walk;
import io.github.wireworthy.rules.setting.SettingRule.Sign;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Looks for signs in one file of the sources: annotations, and calls with constants. */
final class SourceSigns implements Walk.Visitor {

  private final String file;
  private final Imports imports;
  private final List<Sign.Annotation> annotations = new ArrayList<>();
  private final Map<String, List<Sign.Call>> calls = new HashMap<>();
  private final Map<String, Expression> constants = new HashMap<>();
  private final List<Seen> seen = new ArrayList<>();

  /** A sign, and the line on which it stands. */
  record Seen(Sign sign, int line) {}

  private SourceSigns(FileFacts file, Imports imports, List<Sign> signs) {
    this.file = file.file();
    this.imports = imports;
    for (Sign sign : signs) {
      if (sign instanceof Sign.Annotation annotation
          && imports.namesPackage(this.file, annotation.type())) {
        annotations.add(annotation);
      } else if (sign instanceof Sign.Call call && mayCall(call)) {
        String name = call.method().equals(MethodFact.CONSTRUCTOR) ? call.type() : call.method();
        calls.computeIfAbsent(name, key -> new ArrayList<>()).add(call);
      }
    }
  }

  /** The name of a method says little; a constant such as a key says which library is meant. */
  private boolean mayCall(Sign.Call call) {
    boolean hasConstant = !call.arguments().stream().allMatch(Sign.Call.ANY::equals);
    return hasConstant
        ? imports.namesNeighbour(file, call.type())
        : imports.namesPackage(file, call.type());
  }

  static List<Seen> in(FileFacts file, Imports imports, List<Sign> signs) {
    SourceSigns found = new SourceSigns(file, imports, signs);
    if (!found.annotations.isEmpty() || !found.calls.isEmpty()) {
      file.types().forEach(found::constants);
      file.types().forEach(found::type);
    }
    return found.seen;
  }

  private void constants(TypeFact type) {
    for (FieldFact field : type.fields()) {
      field.initializer().ifPresent(value -> constants.putIfAbsent(field.name(), value));
    }
    type.members().forEach(this::constants);
  }

  @Override
  public void type(TypeFact type) {
    annotated(type.annotations());
    type.fields().forEach(field -> annotated(field.annotations()));
    type.methods().forEach(method -> annotated(method.annotations()));
    Walk.children(type, this);
  }

  private void annotated(List<AnnotationFact> facts) {
    for (AnnotationFact fact : facts) {
      annotations.stream()
          .filter(sign -> imports.means(Optional.of(file), fact.name(), sign.type()))
          .forEach(sign -> seen.add(new Seen(sign, fact.span().line())));
    }
  }

  @Override
  public void statement(Statement statement) {
    Walk.children(statement, this);
  }

  @Override
  public void expression(Expression expression) {
    if (expression instanceof Expression.Call call) {
      calls.getOrDefault(call.name(), List.of()).stream()
          .filter(sign -> fits(sign.arguments(), call.arguments()))
          .forEach(sign -> seen.add(new Seen(sign, call.nameSpan().line())));
    } else if (expression instanceof Expression.New creation) {
      calls.values().stream()
          .flatMap(List::stream)
          .filter(sign -> sign.method().equals(MethodFact.CONSTRUCTOR))
          .filter(sign -> imports.means(Optional.of(file), written(creation.type()), sign.type()))
          .filter(sign -> fits(sign.arguments(), creation.arguments()))
          .forEach(sign -> seen.add(new Seen(sign, creation.span().line())));
    }
    Walk.children(expression, this);
  }

  private boolean fits(List<String> wanted, List<Expression> arguments) {
    for (int i = 0; i < wanted.size(); i++) {
      String value = wanted.get(i);
      if (!value.equals(Sign.Call.ANY)
          && (i >= arguments.size() || !isConstant(arguments.get(i), value, true))) {
        return false;
      }
    }
    return true;
  }

  /**
   * A string, the class of that name or its name, or a field of the file that holds one of them.
   */
  private boolean isConstant(Expression argument, String value, boolean followsFields) {
    if (argument instanceof Expression.Literal literal) {
      return literal.value().equals(value);
    } else if (argument instanceof Expression.ClassLiteral literal) {
      return literal.type() instanceof TypeUse.Named named
          && imports.means(Optional.of(file), written(named), value);
    } else if (argument instanceof Expression.Call call) {
      return call.name().matches("get(Canonical|Type)?Name")
          && call.scope().filter(it -> it instanceof Expression.ClassLiteral).isPresent()
          && isConstant(call.scope().get(), value, false);
    }
    Optional<Expression> held = nameOf(argument).map(constants::get).filter(any -> followsFields);
    return held.isPresent() && isConstant(held.get(), value, false);
  }

  private static Optional<String> nameOf(Expression expression) {
    if (expression instanceof Expression.Name name) {
      return Optional.of(name.name());
    }
    return expression instanceof Expression.Select select
        ? Optional.of(select.name())
        : Optional.empty();
  }

  private static String written(TypeUse.Named type) {
    return type.qualifier().map(it -> written(it) + ".").orElse("") + type.name();
  }
}
