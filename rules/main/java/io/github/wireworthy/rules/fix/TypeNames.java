package io.github.wireworthy.rules.fix;

import io.github.wireworthy.facts.Expression;
import io.github.wireworthy.facts.MethodFact;
import io.github.wireworthy.facts.Pattern;
import io.github.wireworthy.facts.Statement;
import io.github.wireworthy.facts.SwitchCase;
import io.github.wireworthy.facts.Traversal;
import io.github.wireworthy.facts.TypeFact;
import io.github.wireworthy.facts.TypeParameterFact;
import io.github.wireworthy.facts.TypeUse;
import io.github.wireworthy.facts.Variable;
import io.github.wireworthy.facts.Walk;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** All types that are written in code, in the headers and bodies of the classes in it too. */
final class TypeNames implements Traversal.Visitor {

  private final List<TypeUse.Named> uses = new ArrayList<>();

  private TypeNames() {}

  /** What a class writes. */
  static List<TypeUse.Named> of(TypeFact type) {
    TypeNames names = new TypeNames();
    names.type(type);
    return names.uses;
  }

  /** What is written in a type. */
  static List<TypeUse.Named> of(TypeUse type) {
    TypeNames names = new TypeNames();
    names.add(type);
    return names.uses;
  }

  /** What a method writes, its header included. */
  static List<TypeUse.Named> of(MethodFact method) {
    TypeNames names = new TypeNames();
    names.header(method);
    Traversal.of(to -> method.body().ifPresent(to::statement), names);
    return names.uses;
  }

  /** The first names of all, which is what a scope gives a meaning to. */
  static Set<String> first(List<TypeUse.Named> uses) {
    Set<String> names = new HashSet<>();
    for (TypeUse.Named use : uses) {
      TypeUse.Named first = use;
      while (first.qualifier().isPresent()) {
        first = first.qualifier().get();
      }
      names.add(first.name());
    }
    return names;
  }

  @Override
  public void type(TypeFact type) {
    parameters(type.typeParameters());
    type.superclass().ifPresent(this::add);
    type.interfaces().forEach(this::add);
    type.permits().forEach(this::add);
    type.fields().forEach(field -> add(field.type()));
    type.methods().forEach(this::header);
    Traversal.of(to -> Walk.children(type, to), this);
  }

  private void header(MethodFact method) {
    parameters(method.typeParameters());
    add(method.returnType());
    method.parameters().forEach(this::variable);
    method.thrown().forEach(this::add);
  }

  private void parameters(List<TypeParameterFact> parameters) {
    parameters.forEach(parameter -> parameter.bounds().forEach(this::add));
  }

  @Override
  public void variable(Variable variable) {
    add(variable.type());
  }

  @Override
  public void statement(Statement statement) {
    if (statement instanceof Statement.ConstructorCall call) {
      call.typeArguments().forEach(this::add);
    }
  }

  @Override
  public void expression(Expression expression) {
    if (expression instanceof Expression.New creation) {
      add(creation.type());
    } else if (expression instanceof Expression.Call call) {
      call.typeArguments().forEach(this::add);
    } else if (expression instanceof Expression.Cast cast) {
      add(cast.type());
    } else if (expression instanceof Expression.NewArray array) {
      add(array.type());
    } else if (expression instanceof Expression.InstanceOf test) {
      test.type().ifPresent(this::add);
      test.pattern().ifPresent(this::pattern);
    } else if (expression instanceof Expression.ClassLiteral literal) {
      add(literal.type());
    } else if (expression instanceof Expression.TypeName named) {
      add(named.type());
    } else if (expression instanceof Expression.MethodReference reference) {
      reference.typeArguments().forEach(this::add);
    } else if (expression instanceof Expression.Switch choice) {
      choice.cases().stream().map(SwitchCase::patterns).forEach(all -> all.forEach(this::pattern));
    }
  }

  private void pattern(Pattern pattern) {
    if (pattern instanceof Pattern.Deconstruction parts) {
      add(parts.type());
      parts.components().forEach(this::pattern);
    }
  }

  private void add(TypeUse type) {
    if (type instanceof TypeUse.Named named) {
      uses.add(named);
      named.qualifier().ifPresent(this::add);
      named.arguments().forEach(this::add);
    } else if (type instanceof TypeUse.Array array) {
      add(array.element());
    } else if (type instanceof TypeUse.Wildcard wildcard) {
      wildcard.extendsBound().ifPresent(this::add);
      wildcard.superBound().ifPresent(this::add);
    } else if (type instanceof TypeUse.Intersection intersection) {
      intersection.parts().forEach(this::add);
    } else if (type instanceof TypeUse.Union union) {
      union.parts().forEach(this::add);
    }
  }
}
