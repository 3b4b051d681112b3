package io.github.wireworthy.types;

import io.github.wireworthy.facts.Expression;
import io.github.wireworthy.facts.Statement;
import io.github.wireworthy.facts.TypeFact;
import io.github.wireworthy.facts.TypeUse;
import io.github.wireworthy.facts.Variable;
import java.util.List;
import java.util.Optional;

/**
 * What the names, types and calls in one body mean. Expressions and variables must belong to the
 * body (lambdas included, members of local and anonymous classes not). Never throws; what is not
 * known is {@link Type.Unknown} or empty.
 */
public interface Typing {

  Body body();

  /** The type of an expression; of a lambda or method reference its target type. */
  Type typeOf(Expression expression);

  /** The declared or inferred type of a local variable or parameter of this body. */
  Type typeOf(Variable variable);

  /** A type as written at some place of this body, local classes in scope included. */
  Type resolve(TypeUse type);

  /**
   * The type that the place of an expression asks for: the parameter's type for an argument, the
   * variable's for an initialiser or assignment, the method's result for {@code return}, the type
   * of a cast, and so on through parentheses, conditionals and lambda bodies. Empty where the place
   * asks for nothing, as for an expression statement.
   */
  Optional<Type> targetOf(Expression expression);

  /** The method that a call invokes. */
  Optional<Invocation> invocation(Expression.Call call);

  /**
   * The class that a static call names, where that class is not in view: before the dot, or by the
   * static import of the method alone (JLS 15.12.1, 7.5.3). It may have inherited the method.
   *
   * @return with the name qualified; empty for all other calls
   */
  Optional<Type.Unknown> missingOwner(Expression.Call call);

  /** The constructor that is invoked; for an anonymous class that of its superclass. */
  Optional<Invocation> invocation(Expression.New creation);

  Optional<Invocation> invocation(Statement.ConstructorCall call);

  /** The method or constructor that a method reference names. */
  Optional<Invocation> invocation(Expression.MethodReference reference);

  /** The method that a lambda or method reference implements, for its target type. */
  Optional<MethodInfo> functionalMethod(Expression closure);

  /** What a simple or qualified name stands for (JLS 6.5). */
  Meaning meaningOf(Expression nameOrSelect);

  /** The lambdas around an expression within this body, innermost first. */
  List<Expression.Lambda> enclosingLambdas(Expression expression);

  /** The expression of which this one is a direct part, if any. */
  Optional<Expression> parentOf(Expression expression);

  /** The local and anonymous classes that are declared directly in this body, in order. */
  List<TypeFact> localTypes();

  /** What a name stands for. */
  sealed interface Meaning {

    /**
     * A local variable or parameter.
     *
     * @param body the body that declares it: this one, or one around it lexically
     */
    record Local(Variable variable, Body body) implements Meaning {}

    /**
     * A field.
     *
     * @param receiverType for an instance field named without a scope, the innermost enclosing
     *     class of which the field is a member (the declaring class may be a supertype of it)
     */
    record Field(FieldInfo field, Optional<TypeInfo> receiverType) implements Meaning {}

    /** {@code array.length}. */
    record ArrayLength() implements Meaning {}

    record TypeNamed(Type type) implements Meaning {}

    record PackageNamed(String name) implements Meaning {}

    record Unknown() implements Meaning {}
  }

  /**
   * A resolved call.
   *
   * @param receiverType for a call without a scope of an instance method, the innermost enclosing
   *     class of which the method is a member; for one with a scope the static type of the scope
   * @param parameterTypes the method's parameter types after substitution, one for each argument
   *     (varargs spread out)
   * @param returnType after substitution; for a constructor the created type
   */
  record Invocation(
      MethodInfo method, Type receiverType, List<Type> parameterTypes, Type returnType) {}
}
