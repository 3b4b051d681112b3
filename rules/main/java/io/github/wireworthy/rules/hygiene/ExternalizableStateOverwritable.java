package io.github.wireworthy.rules.hygiene;

import io.github.wireworthy.facts.Expression;
import io.github.wireworthy.facts.Modifiers;
import io.github.wireworthy.facts.Statement;
import io.github.wireworthy.facts.Traversal;
import io.github.wireworthy.rule.Finding;
import io.github.wireworthy.rule.Project;
import io.github.wireworthy.rule.Rule;
import io.github.wireworthy.rule.RuleInfo;
import io.github.wireworthy.rules.wording.MemberWords;
import io.github.wireworthy.types.Body;
import io.github.wireworthy.types.MethodInfo;
import io.github.wireworthy.types.Typing;
import io.github.wireworthy.verdict.Certainty;
import io.github.wireworthy.verdict.SerialMember;
import io.github.wireworthy.verdict.SerialMember.Kind;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Reports public reading methods that anyone can call again to overwrite a finished object. */
public final class ExternalizableStateOverwritable implements Rule {

  @Override
  public RuleInfo info() {
    return new RuleInfo(
        "externalizable-state-overwritable",
        RuleInfo.Family.HYGIENE,
        "the public method that reads an externalizable object can be called again and overwrites it",
        false);
  }

  @Override
  public Stream<Finding> check(Project project) {
    return project.members().stream()
        .filter(member -> member.kind() == Kind.READ_EXTERNAL && member.isHeeded())
        .filter(member -> body(project, member).filter(it -> overwrites(project, it)).isPresent())
        .map(this::finding);
  }

  private static Optional<Body> body(Project project, SerialMember member) {
    return project.types().bodies(member.owner()).stream()
        .filter(
            body ->
                body instanceof Body.OfMethod code
                    && member
                        .method()
                        .flatMap(MethodInfo::declaration)
                        .filter(code.method()::equals)
                        .isPresent())
        .findFirst();
  }

  /** Whether fields are set, and no condition looks at a field of the object first. */
  private static boolean overwrites(Project project, Body body) {
    Typing typing = project.types().typing(body);
    Set<Expression> set = new HashSet<>();
    Set<Expression> asked = new HashSet<>();
    Traversal.of(
        body::children,
        new Traversal.Visitor() {
          @Override
          public void expression(Expression expression) {
            if (expression instanceof Expression.Assign assign) {
              fields(typing, assign.target(), set::add);
            } else if (expression instanceof Expression.Conditional conditional) {
              fieldsIn(typing, conditional.condition(), asked::add);
            }
          }

          @Override
          public void statement(Statement statement) {
            if (statement instanceof Statement.If test) {
              fieldsIn(typing, test.condition(), asked::add);
            }
          }
        });
    return !set.isEmpty() && asked.isEmpty();
  }

  private static void fieldsIn(Typing typing, Expression condition, Consumer<Expression> found) {
    Traversal.of(
        to -> to.expression(condition),
        new Traversal.Visitor() {
          @Override
          public void expression(Expression expression) {
            fields(typing, expression, found);
          }
        });
  }

  private static void fields(Typing typing, Expression expression, Consumer<Expression> found) {
    boolean isNamed =
        expression instanceof Expression.Name
            || (expression instanceof Expression.Select select
                && select.scope() instanceof Expression.This);
    if (isNamed
        && typing.meaningOf(expression) instanceof Typing.Meaning.Field field
        && !field.field().has(Modifiers.STATIC)) {
      found.accept(expression);
    }
  }

  private Finding finding(SerialMember member) {
    MemberWords words = new MemberWords(member);
    return words.finding(
        info(),
        Certainty.PROVED,
        words.name() + " can be called at any time, and overwrites the object",
        "public, and nothing stops a second call",
        List.of("throw an `IllegalStateException` if the object has been read or made before"));
  }
}
