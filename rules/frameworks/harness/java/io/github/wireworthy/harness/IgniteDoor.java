package io.github.wireworthy.harness;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.List;
import org.apache.ignite.Ignite;
import org.apache.ignite.Ignition;
import org.apache.ignite.configuration.IgniteConfiguration;
import org.apache.ignite.logger.java.JavaLogger;
import org.apache.ignite.spi.communication.tcp.TcpCommunicationSpi;
import org.apache.ignite.spi.discovery.tcp.TcpDiscoverySpi;
import org.apache.ignite.spi.discovery.tcp.ipfinder.vm.TcpDiscoveryVmIpFinder;

/** Two nodes on the loopback address: what is sent to the others really leaves one of them. */
public final class IgniteDoor implements Door<Ignite> {
  private static final String LOOPBACK = "127.0.0.1";

  private final Ignite node;

  public IgniteDoor() throws IOException {
    System.setProperty("IGNITE_UPDATE_NOTIFIER", "false");
    System.setProperty("IGNITE_PERFORMANCE_SUGGESTIONS_DISABLED", "true");
    List<Integer> ports = List.of(freePort(), freePort());
    node = Ignition.start(configuration("first", ports.get(0), ports));
    Ignition.start(configuration("second", ports.get(1), ports));
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }

  private static IgniteConfiguration configuration(String name, int port, List<Integer> all)
      throws IOException {
    TcpDiscoveryVmIpFinder finder = new TcpDiscoveryVmIpFinder();
    finder.setAddresses(all.stream().map(one -> LOOPBACK + ":" + one).toList());
    TcpDiscoverySpi discovery = new TcpDiscoverySpi();
    discovery.setIpFinder(finder).setLocalAddress(LOOPBACK).setLocalPort(port).setLocalPortRange(0);
    TcpCommunicationSpi communication = new TcpCommunicationSpi();
    communication.setLocalAddress(LOOPBACK);
    communication.setLocalPort(freePort());
    return new IgniteConfiguration()
        .setIgniteInstanceName(name)
        .setConsistentId(name)
        .setLocalHost(LOOPBACK)
        .setWorkDirectory(Path.of("ignite").toAbsolutePath().toString())
        .setGridLogger(new JavaLogger())
        .setMetricsLogFrequency(0)
        .setConnectorConfiguration(null)
        .setClientConnectorConfiguration(null)
        .setPeerClassLoadingEnabled(false)
        .setDiscoverySpi(discovery)
        .setCommunicationSpi(communication);
  }

  @Override
  public void let(Sender<Ignite> sender) throws Exception {
    sender.send(node);
  }
}
