package io.github.wireworthy.types;

import io.github.wireworthy.facts.Expression;
import io.github.wireworthy.facts.MethodFact;
import io.github.wireworthy.facts.Modifiers;
import io.github.wireworthy.types.TypeSystem.Answer;
import io.github.wireworthy.types.Typing.Meaning;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds what method references name (JLS 15.13.1). */
final class MethodReferences {

  private static final String NEW = "new";

  private final BodyTyping typing;

  MethodReferences(BodyTyping typing) {
    this.typing = typing;
  }

  /** What stands before the {@code ::}. */
  private record Site(Type type, boolean isType) {}

  private Site site(Node node) {
    Expression.MethodReference reference = (Expression.MethodReference) node.element;
    Node scope = typing.node(reference.scope());
    boolean mayBeType =
        scope.element instanceof Expression.Name || scope.element instanceof Expression.Select;
    boolean isType =
        scope.element instanceof Expression.TypeName
            || (mayBeType && typing.names().meaningOf(scope) instanceof Meaning.TypeNamed);
    return new Site(typing.expressions().typeOf(scope), isType);
  }

  private static String name(Node node) {
    String name = ((Expression.MethodReference) node.element).name();
    return name.equals(NEW) ? MethodFact.CONSTRUCTOR : name;
  }

  /** The method or constructor that a reference names; null if it is not known. */
  Typing.@Nullable Invocation invocation(Node node) {
    FunctionType function = typing.closures().function(node);
    if (function != null) {
      resolve(node, function);
    }
    return Closures.memo(node).invocation;
  }

  /**
   * What the reference gives for the parameters of a function type; unknown if that is not known.
   */
  Type result(Node node, FunctionType function) {
    Site site = site(node);
    if (site.type instanceof Type.ArrayType && name(node).equals(MethodFact.CONSTRUCTOR)) {
      return site.type;
    }
    Typing.Invocation invocation = find(node, site, function);
    return invocation == null ? CoreTypes.UNKNOWN : invocation.returnType();
  }

  private void resolve(Node node, FunctionType function) {
    ClosureMemo memo = Closures.memo(node);
    if (!memo.isResolved && memo.target != null) {
      memo.isResolved = true;
      memo.invocation = find(node, site(node), function);
    }
  }

  private Typing.@Nullable Invocation find(Node node, Site site, FunctionType function) {
    List<Candidate> candidates = candidates(node, site);
    List<Type> parameters = function.parameters();
    Choice asIs =
        choose(fitting(candidates, parameters.size(), !site.isType), arguments(parameters, 0));
    Choice onFirst = null;
    List<Argument> others = List.of();
    if (site.isType && !parameters.isEmpty() && !name(node).equals(MethodFact.CONSTRUCTOR)) {
      others = arguments(parameters, 1);
      List<Candidate> unbound = candidates(node, onReceiver(site, parameters.get(0)));
      unbound.removeIf(candidate -> candidate.method().has(Modifiers.STATIC));
      onFirst = choose(fitting(unbound, others.size(), true), others);
    }
    if (asIs == null || (onFirst != null && !parametersFit(asIs))) {
      return onFirst == null ? null : infer(onFirst, others, function);
    }
    return infer(asIs, arguments(parameters, 0), function);
  }

  private static boolean parametersFit(Choice choice) {
    return choice.method().has(Modifiers.STATIC);
  }

  private Typing.Invocation infer(Choice choice, List<Argument> given, FunctionType function) {
    Type target = CoreTypes.isVoid(function.result()) ? null : function.result();
    return typing.calls().inference().infer(choice, given, target, new CallMemo());
  }

  /** For an unbound reference through a raw type the first parameter says the type arguments. */
  private Site onReceiver(Site site, Type first) {
    if (site.type instanceof Type.ClassType named && named.arguments().isEmpty()) {
      Type.ClassType parent = typing.shared().conversions().asSuper(first, named.name());
      return parent == null ? site : new Site(parent, true);
    }
    return site;
  }

  private static List<Argument> arguments(List<Type> types, int from) {
    List<Argument> arguments = new ArrayList<>(types.size());
    for (Type type : types.subList(from, types.size())) {
      arguments.add(Argument.of(type));
    }
    return arguments;
  }

  private @Nullable Choice choose(List<Candidate> candidates, List<Argument> arguments) {
    return typing.calls().overloads().choose(candidates, arguments, true);
  }

  private static List<Candidate> fitting(
      List<Candidate> candidates, int count, boolean mayBeInstance) {
    List<Candidate> fitting = new ArrayList<>(candidates.size());
    for (Candidate candidate : candidates) {
      boolean isInstance =
          !candidate.method().has(Modifiers.STATIC) && !candidate.method().isConstructor();
      if (Candidate.takes(candidate.method(), count) && (mayBeInstance || !isInstance)) {
        fitting.add(candidate);
      }
    }
    return fitting;
  }

  private List<Candidate> candidates(Node node, Site site) {
    Expression.MethodReference reference = (Expression.MethodReference) node.element;
    return name(node).equals(MethodFact.CONSTRUCTOR)
        ? typing
            .calls()
            .candidates()
            .constructors(
                site.type, reference.typeArguments(), CallCandidates.ANY, isRaw(site.type))
        : typing
            .calls()
            .candidates()
            .methods(site.type, reference.name(), reference.typeArguments(), CallCandidates.ANY);
  }

  /** As the site is before it is known what the reference is passed for: raw types are open. */
  private Site openSite(Node node) {
    Site site = site(node);
    if (!site.isType || !isRaw(site.type)) {
      return site;
    }
    String name = ((Type.ClassType) site.type).name();
    List<Type> open = new ArrayList<>();
    typing
        .shared()
        .table()
        .find(name)
        .ifPresent(info -> info.typeParameters().forEach(each -> open.add(CoreTypes.open(each))));
    return new Site(new Type.ClassType(name, open), true);
  }

  private static boolean isRaw(Type type) {
    return type instanceof Type.ClassType named && named.arguments().isEmpty();
  }

  /** Whether a reference can be passed for a parameter. */
  Answer fits(Node node, Type formal) {
    if (CoreTypes.isOpen(formal)) {
      return Answer.YES;
    } else if (formal instanceof Type.Unknown) {
      return Answer.UNKNOWN;
    }
    FunctionType function = typing.shared().functionTypes().of(formal);
    if (function == null) {
      boolean isKnown = typing.shared().table().system().missingSupertypes(formal).isEmpty();
      return isKnown ? Answer.NO : Answer.UNKNOWN;
    }
    Site site = openSite(node);
    if (site.type instanceof Type.ArrayType && name(node).equals(MethodFact.CONSTRUCTOR)) {
      return Conversions.answer(function.parameters().size() == 1);
    }
    List<Candidate> candidates = candidates(node, site);
    if (candidates.isEmpty()) {
      return Answer.UNKNOWN;
    }
    int count = function.parameters().size();
    for (Candidate candidate : candidates) {
      boolean takesAll = Candidate.takes(candidate.method(), count);
      boolean takesOthers =
          site.isType && count > 0 && Candidate.takes(candidate.method(), count - 1);
      if (takesAll || (takesOthers && !candidate.method().has(Modifiers.STATIC))) {
        return candidates.size() == 1 && isExact(candidate)
            ? exactFits(candidate, site, function)
            : Answer.YES;
      }
    }
    return Answer.NO;
  }

  private Answer exactFits(Candidate candidate, Site site, FunctionType function) {
    Conversions conversions = typing.shared().conversions();
    List<Type> given = function.parameters();
    int from = given.size() - candidate.parameters().size();
    if (from < 0 || from > (site.isType ? 1 : 0)) {
      return Answer.NO;
    }
    Answer all = Answer.YES;
    for (int i = 0; i < candidate.parameters().size(); i++) {
      Type type = given.get(i + from);
      if (!Mentions.open(type)) {
        all = Conversions.and(all, conversions.loose(type, candidate.parameters().get(i)));
      }
    }
    Type asked = function.result();
    if (CoreTypes.isVoid(asked)) {
      return all;
    } else if (CoreTypes.isVoid(candidate.result())) {
      return Answer.NO;
    }
    return Mentions.open(asked)
        ? all
        : Conversions.and(all, conversions.loose(candidate.result(), asked));
  }

  /** Whether a reference means the same method whatever is asked of it (JLS 15.13.1). */
  boolean isExact(Node node) {
    List<Candidate> candidates = candidates(node, site(node));
    return candidates.size() == 1 && isExact(candidates.get(0));
  }

  private static boolean isExact(Candidate candidate) {
    return !candidate.isVarargs() && candidate.variables().isEmpty();
  }

  /** What an exact reference gives; unknown for others. */
  Type exactResult(Node node) {
    List<Candidate> candidates = candidates(node, openSite(node));
    return candidates.size() == 1 && isExact(candidates.get(0))
        ? candidates.get(0).result()
        : CoreTypes.UNKNOWN;
  }

  /**
   * The parameters of an exact reference, its receiver first if it is unbound; empty for others.
   */
  List<Type> exactParameters(Node node, int count) {
    Site site = site(node);
    List<Candidate> candidates = candidates(node, site);
    if (candidates.size() != 1 || !isExact(candidates.get(0))) {
      return List.of();
    }
    List<Type> parameters = new ArrayList<>(candidates.get(0).parameters());
    if (site.isType && parameters.size() == count - 1) {
      parameters.add(0, site.type);
    }
    return parameters;
  }
}
