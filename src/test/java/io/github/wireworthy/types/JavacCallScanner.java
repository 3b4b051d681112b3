package io.github.wireworthy.types;

import com.sun.source.tree.AnnotatedTypeTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.LineMap;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.ParameterizedTypeTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.Nullable;

/**
 * Collects the calls of one attributed file. Constructor calls by {@code this(…)} and {@code
 * super(…)} and creations of anonymous classes are passed over.
 */
final class JavacCallScanner extends TreePathScanner<@Nullable Void, @Nullable Void> {

  /** javac gives each call of a signature-polymorphic method its own arity (JLS 15.12.3). */
  private static final Set<String> SIGNATURE_POLYMORPHIC =
      Set.of("java.lang.invoke.MethodHandle", "java.lang.invoke.VarHandle");

  private final Elements elements;
  private final Trees trees;
  private final SourcePositions positions;
  private final CompilationUnitTree unit;
  private final String file;
  private final String text;
  private final NavigableSet<Long> errors;
  private final List<JavacCall> calls = new ArrayList<>();
  private int leftOut;

  JavacCallScanner(
      JavacTask task, Trees trees, CompilationUnitTree unit, String file, NavigableSet<Long> errors)
      throws IOException {
    this.elements = task.getElements();
    this.trees = trees;
    this.positions = trees.getSourcePositions();
    this.unit = unit;
    this.file = file;
    this.text = unit.getSourceFile().getCharContent(true).toString();
    this.errors = errors;
  }

  List<JavacCall> calls() {
    return calls;
  }

  int leftOut() {
    return leftOut;
  }

  @Override
  public @Nullable Void visitMethodInvocation(MethodInvocationTree call, @Nullable Void unused) {
    ExpressionTree select = call.getMethodSelect();
    String name = simpleName(select);
    if (!name.equals("this") && !name.equals("super")) {
      TreePath path = new TreePath(getCurrentPath(), select);
      add(new Site(path, select, name, call.getArguments(), shape(path)));
    }
    return super.visitMethodInvocation(call, null);
  }

  @Override
  public @Nullable Void visitNewClass(NewClassTree creation, @Nullable Void unused) {
    if (creation.getClassBody() == null) {
      Tree type = withoutArguments(creation.getIdentifier());
      add(new Site(getCurrentPath(), type, simpleName(type), creation.getArguments(), "new"));
    }
    return super.visitNewClass(creation, null);
  }

  private void add(Site site) {
    long begin = positions.getEndPosition(unit, site.select) - site.name.length();
    if (begin < 0 || !text.startsWith(site.name, (int) begin)) {
      return; // Not written here: an enum constant, which javac turns into a creation.
    }
    Optional<CallTarget> target = method(site.symbol).map(this::target);
    if (target.isEmpty() || hasError(getCurrentPath().getLeaf()) || hasUnknownType(site)) {
      leftOut++;
      return;
    }
    String closure =
        site.arguments.stream().anyMatch(JavacCallScanner::isClosure) ? "+closure" : "";
    long place =
        target.get().isConstructor() ? positions.getStartPosition(unit, site.select) : begin;
    calls.add(new JavacCall(position(place), target.get(), site.shape + closure));
  }

  private Optional<ExecutableElement> method(TreePath symbol) {
    return Optional.ofNullable(trees.getElement(symbol))
        .filter(ExecutableElement.class::isInstance)
        .map(ExecutableElement.class::cast)
        .filter(element -> element.asType().getKind() != TypeKind.ERROR)
        .filter(element -> owner(element).asType().getKind() != TypeKind.ERROR);
  }

  private boolean hasError(Tree call) {
    Long error = errors.ceiling(positions.getStartPosition(unit, call));
    return error != null && error <= positions.getEndPosition(unit, call);
  }

  private boolean hasUnknownType(Site site) {
    return site.arguments.stream()
        .map(argument -> trees.getTypeMirror(new TreePath(getCurrentPath(), argument)))
        .anyMatch(type -> type == null || type.getKind() == TypeKind.ERROR);
  }

  private CallPosition position(long offset) {
    LineMap lines = unit.getLineMap();
    long line = lines.getLineNumber(offset);
    return new CallPosition(file, (int) line, (int) (offset - lines.getStartPosition(line)) + 1);
  }

  private CallTarget target(ExecutableElement method) {
    TypeElement owner = owner(method);
    String name = method.getSimpleName().toString();
    String ownerName = elements.getBinaryName(owner).toString();
    if (name.equals("clone") && ownerName.equals("Array")) {
      return new CallTarget("java.lang.Object", name, 0); // javac's own class for arrays
    }
    ExecutableElement declared =
        SIGNATURE_POLYMORPHIC.contains(ownerName) ? onlyMethod(owner, method) : method;
    return new CallTarget(ownerName, name, declared.getParameters().size());
  }

  private static TypeElement owner(ExecutableElement method) {
    return (TypeElement) Objects.requireNonNull(method.getEnclosingElement());
  }

  private static ExecutableElement onlyMethod(TypeElement owner, ExecutableElement method) {
    List<ExecutableElement> sameName =
        ElementFilter.methodsIn(owner.getEnclosedElements()).stream()
            .filter(other -> other.getSimpleName().equals(method.getSimpleName()))
            .toList();
    return sameName.size() == 1 ? sameName.get(0) : method;
  }

  private static Tree withoutArguments(Tree type) {
    if (type instanceof ParameterizedTypeTree parameterized) {
      return withoutArguments(parameterized.getType());
    }
    return type instanceof AnnotatedTypeTree annotated
        ? withoutArguments(annotated.getUnderlyingType())
        : type;
  }

  private static String simpleName(Tree tree) {
    if (tree instanceof IdentifierTree identifier) {
      return identifier.getName().toString();
    }
    return tree instanceof MemberSelectTree select ? select.getIdentifier().toString() : "?";
  }

  private static boolean isClosure(ExpressionTree argument) {
    return argument instanceof LambdaExpressionTree || argument instanceof MemberReferenceTree;
  }

  private String shape(TreePath select) {
    if (!(select.getLeaf() instanceof MemberSelectTree member)) {
      return "none";
    }
    ExpressionTree receiver = member.getExpression();
    boolean isName = receiver instanceof IdentifierTree || receiver instanceof MemberSelectTree;
    Element element = isName ? trees.getElement(new TreePath(select, receiver)) : null;
    String shape = element == null ? receiver.getKind().name() : element.getKind().name();
    return shape.toLowerCase(Locale.ROOT);
  }

  /**
   * A call or creation in the tree.
   *
   * @param symbol the tree that javac has given the method's symbol
   * @param select the tree that ends with the name
   */
  private record Site(
      TreePath symbol,
      Tree select,
      String name,
      List<? extends ExpressionTree> arguments,
      String shape) {}
}
