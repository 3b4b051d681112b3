package io.github.wireworthy.rules.hygiene;

import io.github.wireworthy.facts.Expression;
import io.github.wireworthy.facts.Modifiers;
import io.github.wireworthy.facts.Statement;
import io.github.wireworthy.facts.Traversal;
import io.github.wireworthy.facts.Walk;
import io.github.wireworthy.rule.Finding;
import io.github.wireworthy.rule.Project;
import io.github.wireworthy.rule.Rule;
import io.github.wireworthy.rule.RuleInfo;
import io.github.wireworthy.rules.wording.MemberWords;
import io.github.wireworthy.types.Body;
import io.github.wireworthy.types.FieldInfo;
import io.github.wireworthy.types.MethodInfo;
import io.github.wireworthy.types.Typing;
import io.github.wireworthy.verdict.Certainty;
import io.github.wireworthy.verdict.SerialMember;
import io.github.wireworthy.verdict.SerialMember.Kind;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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

  private static boolean overwrites(Project project, Body body) {
    Overwriting reader = new Overwriting(project.types().typing(body));
    body.children(reader);
    return reader.overwrites;
  }

  /** Looks in source order for a field that is set whatever the fields of the object hold. */
  private static final class Overwriting implements Walk.Visitor {
    private final Typing typing;
    private boolean isLeft;
    private boolean overwrites;

    Overwriting(Typing typing) {
      this.typing = typing;
    }

    @Override
    public void statement(Statement statement) {
      if (statement instanceof Statement.If test && !fieldsIn(test.condition()).isEmpty()) {
        isLeft |= leaves(test.then()) || test.otherwise().filter(Overwriting::leaves).isPresent();
      } else {
        Walk.children(statement, this);
      }
    }

    private static boolean leaves(Statement statement) {
      if (statement instanceof Statement.Block block) {
        List<Statement> code = block.statements();
        return !code.isEmpty() && leaves(code.get(code.size() - 1));
      }
      return statement instanceof Statement.Throw || statement instanceof Statement.Return;
    }

    @Override
    public void expression(Expression expression) {
      boolean isChoice =
          expression instanceof Expression.Conditional choice
              && !fieldsIn(choice.condition()).isEmpty();
      if (!isChoice && expression instanceof Expression.Assign assign) {
        Optional<FieldInfo> set = field(assign.target());
        overwrites |= !isLeft && set.filter(field -> !keeps(assign.value(), field)).isPresent();
      }
      if (!isChoice) {
        Walk.children(expression, this);
      }
    }

    /** {@code field = field == null ? other : field}. */
    private boolean keeps(Expression value, FieldInfo field) {
      return value instanceof Expression.Conditional choice
          && fieldsIn(choice.condition()).contains(field);
    }

    private Set<FieldInfo> fieldsIn(Expression condition) {
      Set<FieldInfo> found = new HashSet<>();
      Traversal.of(
          to -> to.expression(condition),
          new Traversal.Visitor() {
            @Override
            public void expression(Expression expression) {
              field(expression).ifPresent(found::add);
            }
          });
      return found;
    }

    private Optional<FieldInfo> field(Expression expression) {
      boolean isNamed =
          expression instanceof Expression.Name
              || (expression instanceof Expression.Select select
                  && select.scope() instanceof Expression.This);
      return isNamed
              && typing.meaningOf(expression) instanceof Typing.Meaning.Field field
              && !field.field().has(Modifiers.STATIC)
          ? Optional.of(field.field())
          : Optional.empty();
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
