package io.github.wireworthy.types;

import io.github.wireworthy.facts.Expression;
import io.github.wireworthy.facts.Pattern;
import io.github.wireworthy.facts.Statement;
import io.github.wireworthy.facts.SwitchCase;
import io.github.wireworthy.facts.TypeUse;
import io.github.wireworthy.facts.Variable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds the types of local variables and parameters: as written, or inferred for {@code var}. */
final class VariableTypes {

  private final BodyTyping typing;
  private final Map<Variable, Type> known = new HashMap<>();

  VariableTypes(BodyTyping typing) {
    this.typing = typing;
  }

  Type typeOf(Variable variable) {
    Type type = known.get(variable);
    if (type == null) {
      if (!(variable.type() instanceof TypeUse.Inferred)) {
        type = typing.scope().resolve(variable.type());
        known.put(variable, type);
      } else if (variable.kind() == Variable.Kind.LAMBDA_PARAMETER) {
        type = lambdaParameter(variable);
      } else {
        known.put(variable, CoreTypes.UNKNOWN); // Where it is asked for by its own initialiser.
        type = CoreTypes.upper(inferred(variable));
        known.put(variable, type);
      }
    }
    return type;
  }

  /** Asked anew each time: the closure keeps what is known. */
  private Type lambdaParameter(Variable variable) {
    Node declaring = typing.index().declaring(variable);
    if (declaring == null || !(declaring.element instanceof Expression.Lambda lambda)) {
      return CoreTypes.UNKNOWN;
    }
    FunctionType function = typing.closures().function(declaring);
    int position = lambda.parameters().indexOf(variable);
    return function == null || position >= function.parameters().size()
        ? CoreTypes.UNKNOWN
        : CoreTypes.upper(function.parameters().get(position));
  }

  private Type inferred(Variable variable) {
    Node declaring = typing.index().declaring(variable);
    if (variable.initializer().isPresent()) {
      return typing.expressions().typeOf(typing.node(variable.initializer().get()));
    } else if (declaring == null) {
      return CoreTypes.UNKNOWN;
    } else if (declaring.element instanceof Statement.ForEach loop) {
      return elementOf(typing.expressions().typeOf(typing.node(loop.iterable())));
    } else if (declaring.element instanceof Expression.InstanceOf test) {
      return test.pattern().map(pattern -> component(pattern, variable)).orElse(CoreTypes.UNKNOWN);
    } else if (declaring.element instanceof SwitchCase branch) {
      return inCase(branch.patterns(), variable);
    }
    return CoreTypes.UNKNOWN;
  }

  /** What an enhanced {@code for} gives (JLS 14.14.2). */
  private Type elementOf(Type iterated) {
    if (iterated instanceof Type.ArrayType array) {
      return array.element();
    } else if (iterated instanceof Type.Unknown) {
      return CoreTypes.UNKNOWN;
    }
    Type.ClassType iterable =
        typing.shared().conversions().asSuper(iterated, CoreTypes.ITERABLE.name());
    if (iterable == null) {
      return CoreTypes.UNKNOWN;
    }
    return iterable.arguments().isEmpty() ? CoreTypes.OBJECT : iterable.arguments().get(0);
  }

  private Type inCase(List<Pattern> patterns, Variable variable) {
    for (Pattern pattern : patterns) {
      Type type = component(pattern, variable);
      if (!CoreTypes.isUnknown(type)) {
        return type;
      }
    }
    return CoreTypes.UNKNOWN;
  }

  /** The type of the record component that a variable stands for, wherever it is in a pattern. */
  private Type component(Pattern pattern, Variable variable) {
    if (!(pattern instanceof Pattern.Deconstruction deconstruction)) {
      return CoreTypes.UNKNOWN;
    }
    for (int i = 0; i < deconstruction.components().size(); i++) {
      Pattern inner = deconstruction.components().get(i);
      if (inner instanceof Pattern.Binding binding && binding.variable().equals(variable)) {
        return component(typing.scope().resolve(deconstruction.type()), i);
      }
      Type type = component(inner, variable);
      if (!CoreTypes.isUnknown(type)) {
        return type;
      }
    }
    return CoreTypes.UNKNOWN;
  }

  private Type component(Type type, int position) {
    if (!(type instanceof Type.ClassType named)) {
      return CoreTypes.UNKNOWN;
    }
    Optional<TypeInfo> info = typing.shared().table().find(named.name());
    if (info.isEmpty() || info.get().kind() != TypeInfo.Kind.RECORD) {
      return CoreTypes.UNKNOWN;
    }
    List<FieldInfo> components =
        info.get().fields().stream()
            .filter(field -> !field.has(io.github.wireworthy.facts.Modifiers.STATIC))
            .toList();
    return position >= components.size()
        ? CoreTypes.UNKNOWN
        : typing.shared().receivers().view(type, named.name()).see(components.get(position).type());
  }
}
