package broken;

import com.example.gone.Basket;
import com.example.gone.*;

/** Parses, and names types that are nowhere. */
public class MissingTypes extends GoneBase implements java.io.Serializable, GoneInterface<Basket> {
  private Basket basket = GoneFactory.make(line -> line.total());
  private Unheard<? super Missing>[] others;

  @GoneAnnotation(value = Basket.class)
  Object all() {
    return basket.lines().stream().map(Gone::new).collect(GoneCollectors.toGone());
  }
}
