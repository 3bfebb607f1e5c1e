// Package modelartsemulator starts the ModelArts emulator for a test, and ends it with the test. It needs Node (npx), a
// system with process groups (not Windows), and of Go the standard library alone.
package modelartsemulator

import (
	"bufio"
	"fmt"
	"io"
	"net/http"
	"os"
	"os/exec"
	"strings"
	"syscall"
	"testing"
	"time"
)

const timeout = 60 * time.Second

// Emulator is an emulator in a process of its own.
type Emulator struct {
	// URL is its address, without a slash at the end.
	URL string
}

// Start starts one, which ends when the test does.
func Start(t testing.TB, flags ...string) *Emulator {
	t.Helper()
	arguments := append([]string{"--yes", "@modelarts-openapi/emulator@0", "--port", "0", "--quiet"}, flags...)
	command := exec.Command("npx", arguments...)
	command.Stderr = os.Stderr
	// A process group of its own: npx is a parent of what listens, and both have to end.
	command.SysProcAttr = &syscall.SysProcAttr{Setpgid: true}
	stdout, err := command.StdoutPipe()
	if err != nil {
		t.Fatal(err)
	}
	if err := command.Start(); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		_ = syscall.Kill(-command.Process.Pid, syscall.SIGTERM)
		_ = command.Wait()
	})
	// The first line says where it listens, such as "The ModelArts API is emulated at http://127.0.0.1:8080".
	line, err := bufio.NewReader(stdout).ReadString('\n')
	if err != nil {
		t.Fatalf("npx %s ended before it listened: %v", strings.Join(arguments, " "), err)
	}
	words := strings.Fields(line)
	emulator := &Emulator{URL: words[len(words)-1]}
	for deadline := time.Now().Add(timeout); ; time.Sleep(100 * time.Millisecond) {
		if _, err := emulator.Drive(http.MethodGet, "health", ""); err == nil {
			return emulator
		} else if time.Now().After(deadline) {
			t.Fatalf("%s is not healthy after %v: %v", emulator.URL, timeout, err)
		}
	}
}

// Drive calls an admin route, such as Drive("POST", "reset", ""), and returns the JSON that it answers.
func (emulator *Emulator) Drive(method, path, body string) (string, error) {
	request, err := http.NewRequest(method, emulator.URL+"/_emulator/"+path, strings.NewReader(body))
	if err != nil {
		return "", err
	}
	answer, err := http.DefaultClient.Do(request)
	if err != nil {
		return "", err
	}
	defer answer.Body.Close()
	text, err := io.ReadAll(answer.Body)
	if err == nil && answer.StatusCode >= 300 {
		err = fmt.Errorf("%s %s: %s", method, path, text)
	}
	return string(text), err
}
