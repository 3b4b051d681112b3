package io.github.wireworthy.types;

/**
 * A call as javac resolved it.
 *
 * @param shape what stands before the dot, and whether a closure is among the arguments: {@code
 *     local_variable}, {@code method_invocation+closure}, … ({@code none} for an unqualified call)
 */
record JavacCall(CallPosition position, CallTarget target, String shape) {}
