package ${package};

/** A template, filled in by a generator. */
public class ${className} extends Base#if($serializable) implements java.io.Serializable#end {
  private ${type} value;
}
