package io.github.wireworthy.flow;

import io.github.wireworthy.facts.Expression;
import io.github.wireworthy.facts.MethodFact;
import io.github.wireworthy.facts.Pattern;
import io.github.wireworthy.facts.Statement;
import io.github.wireworthy.facts.Traversal;
import io.github.wireworthy.facts.TypeFact;
import io.github.wireworthy.facts.Variable;
import io.github.wireworthy.source.Span;
import io.github.wireworthy.types.Body;
import io.github.wireworthy.types.TypeInfo;
import io.github.wireworthy.types.TypeTable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Where the names of variables and fields stand in one top-level type, all that is nested in it
 * included, and the statements that say more about a variable. Nothing is resolved here.
 */
final class Occurrences {

  private final Map<String, List<Occurrence>> byName = new HashMap<>();
  private final Map<String, List<CallSite>> callSites = new HashMap<>();
  private final Map<Variable, Expression> iterables = new HashMap<>();
  private final Map<Variable, Expression> tested = new HashMap<>();

  private final IdentityHashMap<Expression, Variable> aliases = new IdentityHashMap<>();
  private final Set<Expression> ends = Collections.newSetFromMap(new IdentityHashMap<>());

  private Occurrences() {}

  /** Reads all code of a top-level source type. */
  static Occurrences in(TypeTable types, TypeInfo topLevel) {
    Occurrences occurrences = new Occurrences();
    occurrences.read(types, topLevel);
    return occurrences;
  }

  /** The places of a simple name in source order, whatever it means there. */
  List<Occurrence> of(String name) {
    return byName.getOrDefault(name, List.of());
  }

  /** Where methods of a simple name are called or referred to; constructors by their JVM name. */
  List<CallSite> callSites(String method) {
    return callSites.getOrDefault(method, List.of());
  }

  /**
   * A call.
   *
   * @param call a {@link Expression.Call}, {@link Expression.New} or {@link
   *     Expression.MethodReference}; empty for a call from constructor to constructor
   * @param isSure whether it is reached whenever the body runs
   */
  record CallSite(Body body, Optional<Expression> call, boolean isSure) {}

  /** What an enhanced {@code for} goes through to give its variable values. */
  Map<Variable, Expression> iterables() {
    return iterables;
  }

  /** What {@code instanceof} looks at before it binds the variable of its pattern. */
  Map<Variable, Expression> tested() {
    return tested;
  }

  /** The local variable that begins with what a name holds. */
  Optional<Variable> alias(Expression name) {
    return Optional.ofNullable(aliases.get(name));
  }

  /** Whether the value of an expression is dropped, or returned. */
  boolean isEnd(Expression expression) {
    return ends.contains(expression);
  }

  private void read(TypeTable types, TypeInfo type) {
    for (Body body : types.bodies(type)) {
      Reader reader = new Reader(body);
      Traversal.of(body::children, reader);
      reader.nested.forEach(nested -> read(types, types.of(nested)));
    }
    type.declaration()
        .ifPresent(fact -> fact.members().forEach(member -> read(types, types.of(member))));
  }

  /** Notes the roles of names on the way down, before the names themselves are met. */
  private final class Reader implements Traversal.Visitor {
    private final Body body;
    private final Branches branches = new Branches();
    private final List<TypeFact> nested = new ArrayList<>();
    private final IdentityHashMap<Expression, Occurrence> roles = new IdentityHashMap<>();

    Reader(Body body) {
      this.body = body;
    }

    @Override
    public void type(TypeFact type) {
      nested.add(type);
    }

    @Override
    public void statement(Statement statement) {
      branches.meet(statement);
      if (statement instanceof Statement.Return result) {
        result.value().ifPresent(this::end);
      } else if (statement instanceof Statement.Evaluate evaluate) {
        end(evaluate.expression());
      } else if (statement instanceof Statement.ConstructorCall) {
        site(MethodFact.CONSTRUCTOR, Optional.empty());
      } else if (statement instanceof Statement.ForEach loop) {
        iterables.put(loop.variable(), loop.iterable());
        role(loop.iterable(), Occurrence.Role.READ);
      } else if (statement instanceof Statement.Locals locals) {
        for (Variable variable : locals.variables()) {
          variable
              .initializer()
              .filter(Expression.Name.class::isInstance)
              .ifPresent(name -> aliases.put(name, variable));
        }
      } else if (statement instanceof Statement.Synchronized guarded) {
        role(guarded.lock(), Occurrence.Role.READ);
      }
    }

    @Override
    public void expression(Expression expression) {
      branches.meet(expression);
      if (expression instanceof Expression.Name name) {
        meet(name, name.name());
      } else if (expression instanceof Expression.Select select) {
        role(select.scope(), Occurrence.Role.READ);
        meet(select, select.name());
      } else if (expression instanceof Expression.Assign assign) {
        ofAssign(assign);
      } else if (expression instanceof Expression.Call call) {
        call.scope().ifPresent(scope -> ofReceiver(scope, call));
        site(call.name(), Optional.of(call));
      } else if (expression instanceof Expression.New creation) {
        site(MethodFact.CONSTRUCTOR, Optional.of(creation));
      } else if (expression instanceof Expression.MethodReference reference) {
        boolean isConstructor = reference.name().equals("new");
        site(isConstructor ? MethodFact.CONSTRUCTOR : reference.name(), Optional.of(reference));
      } else if (expression instanceof Expression.Index index) {
        roles.computeIfAbsent(
            index.array(), array -> occurrence(array, Occurrence.Role.READ, "", List.of()));
      } else if (expression instanceof Expression.Binary binary) {
        role(binary.left(), Occurrence.Role.READ);
        role(binary.right(), Occurrence.Role.READ);
      } else if (expression instanceof Expression.InstanceOf test) {
        role(test.operand(), Occurrence.Role.READ);
        test.pattern()
            .filter(Pattern.Binding.class::isInstance)
            .map(Pattern.Binding.class::cast)
            .ifPresent(binding -> tested.put(binding.variable(), test.operand()));
      }
    }

    private void site(String method, Optional<Expression> call) {
      boolean isSure = call.flatMap(site -> branches.around(site.span())).isEmpty();
      callSites
          .computeIfAbsent(method, key -> new ArrayList<>())
          .add(new CallSite(body, call, isSure));
    }

    private void meet(Expression expression, String name) {
      Occurrence occurrence = roles.remove(expression);
      byName
          .computeIfAbsent(name, key -> new ArrayList<>())
          .add(
              occurrence == null
                  ? occurrence(expression, Occurrence.Role.HANDED_ON, "", List.of())
                  : occurrence);
    }

    private void ofAssign(Expression.Assign assign) {
      if (!assign.operator().equals("=")) {
        role(assign.target(), Occurrence.Role.READ);
        role(assign.value(), Occurrence.Role.READ);
      } else if (assign.target() instanceof Expression.Index index) {
        note(index.array(), Occurrence.Role.ELEMENT_STORE, "", List.of(assign.value()));
      } else {
        note(assign.target(), Occurrence.Role.STORE, "", List.of(assign.value()));
      }
    }

    private void ofReceiver(Expression scope, Expression.Call call) {
      note(scope, Occurrence.Role.RECEIVER, call.name(), call.arguments());
    }

    private void end(Expression expression) {
      ends.add(expression);
      role(expression, Occurrence.Role.RETURNED);
    }

    private void role(Expression expression, Occurrence.Role role) {
      note(expression, role, "", List.of());
    }

    private void note(
        Expression expression, Occurrence.Role role, String method, List<Expression> operands) {
      if (expression instanceof Expression.Name || expression instanceof Expression.Select) {
        roles.put(expression, occurrence(expression, role, method, operands));
      }
    }

    private Occurrence occurrence(
        Expression expression, Occurrence.Role role, String method, List<Expression> operands) {
      Optional<Span> branch = branches.around(expression.span());
      return new Occurrence(body, expression, role, method, operands, branch);
    }
  }
}
